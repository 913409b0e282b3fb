package org.kanmon.sdc.source.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanmon.sdc.tables.model.DimensionKind;

/**
 * Whether a file has one row for each person instead of counts. Such data are no output: nothing in them is counted, so there is
 * nothing to check against a minimum.
 */
final class PersonRows {

    private static final Pattern PERSON = Pattern.compile(
            ".*(?:患者|個人|被保険者|受診者|対象者|症例|匿名化?|仮名化?|レセプト|加入者)[_・]?(?:id\\d?|no\\.?|番号|コード|識別子|キー|ハッシュ値?)(?:\\(.*\\))?"
                    + "|(?:patient|person|subject|participant|respondent|encounter|member|case|record|individual)[_. -]?(?:id|nbr|no\\.?|number|key|code)"
                    + "|pid|seqn");
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_COLUMNS = 3;
    private static final int MANY_ROWS = 20;

    private final Fields fields;
    private final Block block;
    private final Roles roles;
    private final List<Integer> columns;

    PersonRows(Fields fields, Block block, Roles roles) {
        this.fields = fields;
        this.block = block;
        this.roles = roles;
        this.columns = Stream.concat(roles.labels().stream(), roles.figures().stream())
                .sorted()
                .toList();
    }

    /** The name of the column that numbers people, or rows that tell the sex or age of one each; empty if there is none. */
    Optional<String> numberedBy() {
        if (!mayBe()) {
            return Optional.empty();
        }
        Optional<Integer> people = columns.stream()
                .filter(column -> PERSON.matcher(Plain.of(roles.header(column))).matches())
                .filter(this::isDistinct)
                .findFirst();
        Optional<Integer> rows = columns.stream()
                .filter(column -> isOrder(roles.header(column)) && isDistinct(column))
                .findFirst();
        return people.or(() -> tellsOfPeople() ? rows : Optional.empty()).map(this::name);
    }

    /**
     * Whether, in a table without figures, the rows are numbered and say nothing but which of a few answers each gives: a list of codes
     * has a name or a code of its own in each row.
     */
    boolean areListed() {
        return block.height() >= MANY_ROWS
                && columns.size() >= FEWEST_COLUMNS
                && columns.stream()
                        .allMatch(column -> isOrder(roles.header(column)) && isDistinct(column)
                                || values(column) * MANY_ROWS <= block.height())
                && columns.stream().anyMatch(this::isDistinct);
    }

    private int values(int column) {
        Set<String> seen = new HashSet<>();
        for (int row = block.firstRow(); row <= block.lastRow(); row++) {
            seen.add(fields.text(row, column));
        }
        return seen.size();
    }

    /** Whether rows that nothing tells apart, or in which nothing is a label, may be people: no column is called a count. */
    boolean mayBe() {
        return block.headers() == 1
                && block.height() >= FEWEST_ROWS
                && columns.size() >= FEWEST_COLUMNS
                && roles.figures().stream().map(roles::header).noneMatch(PersonRows::isCount)
                && !hasTotals();
    }

    private String name(int column) {
        String header = roles.header(column);
        return header.isEmpty() ? Integer.toString(column) : header;
    }

    /** Programs that write a number before each row often leave its name out. */
    private static boolean isOrder(String name) {
        return name.isEmpty() || Names.isOrder(name);
    }

    private static boolean isCount(String name) {
        return Units.of(name).filter(unit -> unit.isCount()).isPresent() || Measures.isCountWord(name);
    }

    private boolean hasTotals() {
        for (int column : roles.labels()) {
            for (int row = block.firstRow(); row <= block.lastRow(); row++) {
                if (TotalLabels.isWhole(fields.text(row, column))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean tellsOfPeople() {
        List<DimensionKind> kinds = new ArrayList<>();
        columns.forEach(column -> Names.kind(roles.header(column)).ifPresent(kinds::add));
        return kinds.contains(DimensionKind.SEX) || kinds.contains(DimensionKind.AGE);
    }

    /** Nine rows of ten have a number of their own: some people occur twice. */
    private boolean isDistinct(int column) {
        return values(column) * 10L >= block.height() * 9L;
    }
}
