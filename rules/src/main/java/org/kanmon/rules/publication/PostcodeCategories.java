package org.kanmon.rules.publication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kanmon.criteria.Answer.Criterion;
import org.kanmon.criteria.CriterionValue;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.Table;

/** The postcodes that one dimension of a table names. Names of regions are no postcodes. */
final class PostcodeCategories {

    private static final int SHOWN_CODES = 5;

    /** Five digits and four more, or the first digits with signs in place of the others. */
    private static final Pattern POSTCODE = Pattern.compile("\\d{5}-?\\d{4}|\\d{1,5}[x*]*");

    private final Table table;
    private final int index;
    private final Dimension dimension;
    private final Criterion criterion;
    private final CriterionValue.FinestPostcode finest;

    PostcodeCategories(Table table, int index, Criterion criterion, CriterionValue.FinestPostcode finest) {
        this.table = table;
        this.index = index;
        this.dimension = table.dimensions().get(index);
        this.criterion = criterion;
        this.finest = finest;
    }

    /** Those that are too fine, and those of which a person has to find out how many people live there. */
    List<Postcodes> found() {
        List<Postcodes> found = new ArrayList<>();
        add(true, nodes(node -> digits(node) > finest.digits()), found);
        add(false, nodes(node -> digits(node) == finest.digits() && !isWithheld(node)), found);
        return found;
    }

    private void add(boolean tooFine, BitSet nodes, List<Postcodes> found) {
        if (nodes.isEmpty()) {
            return;
        }
        String codes = nodes.stream()
                .mapToObj(dimension.categories()::code)
                .limit(SHOWN_CODES)
                .collect(Collectors.joining(", "));
        int[] cells = IntStream.range(0, table.cells())
                .filter(cell -> nodes.get(table.node(index, table.row(cell))))
                .toArray();
        found.add(new Postcodes(
                criterion,
                dimension.name(),
                tooFine,
                finest.digits(),
                finest.peopleAbove(),
                codes,
                nodes.cardinality(),
                cells));
    }

    private long digits(int node) {
        String code = code(node);
        return POSTCODE.matcher(code).matches()
                ? code.chars().filter(Character::isDigit).count()
                : 0;
    }

    /** Whether zeros stand in place of the digits. */
    private boolean isWithheld(int node) {
        return code(node).chars().filter(Character::isDigit).allMatch(digit -> digit == '0');
    }

    private String code(int node) {
        return dimension.categories().code(node).strip().toLowerCase(java.util.Locale.ROOT);
    }

    private BitSet nodes(IntPredicate chosen) {
        BitSet nodes = new BitSet();
        IntStream.range(1, dimension.categories().size()).filter(chosen).forEach(nodes::set);
        return nodes;
    }
}
