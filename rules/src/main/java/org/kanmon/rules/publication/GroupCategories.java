package org.kanmon.rules.publication;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kanmon.criteria.Answer.Criterion;
import org.kanmon.sdc.tables.groups.GroupLabels;
import org.kanmon.sdc.tables.groups.Scale;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Unit;

/** The groups of ages, times or weights that one dimension of a table names. */
final class GroupCategories {

    static final String AGE = "age";
    static final String TIME_OF_DEATH = "time-of-death";
    static final String BIRTH_WEIGHT = "birth-weight";

    private static final int SHOWN_LABELS = 5;
    private static final Pattern DEATH = Pattern.compile("死亡|death");
    private static final Pattern BIRTH = Pattern.compile("出生時?体重|birth ?weight");
    private static final Pattern AGES = Pattern.compile("年齢|年令|^ages?$|^age[ _-]");

    /** Categories of those of whom the quantity is not known. */
    private static final Pattern NOT_KNOWN =
            Pattern.compile("不明|不詳|未詳|その他|調査中|確認中|非公表|非公開|無回答|未記入|欠損|unknown|missing|other|not stated");

    /** Sums over all of them, in the words of published tables. */
    private static final Pattern ALL = Pattern.compile("総数|総計|合計|小計|全体|全年齢|^計$|total|^all\\b");

    private final Table table;
    private final int index;
    private final Dimension dimension;
    private final String item;
    private final Scale scale;
    private final GroupLabels labels;

    private GroupCategories(Table table, int index, String item, Scale scale) {
        this.table = table;
        this.index = index;
        this.dimension = table.dimensions().get(index);
        this.item = item;
        this.scale = scale;
        this.labels = GroupLabels.of(dimension, scale);
    }

    /** What the dimension's categories are groups of; empty if of nothing that criteria limit. */
    static Optional<GroupCategories> of(Table table, int index) {
        Dimension dimension = table.dimensions().get(index);
        String name = plain(dimension.name());
        if (dimension.kind() == DimensionKind.AGE) {
            return Optional.of(new GroupCategories(table, index, AGE, Scale.AGE));
        }
        if (BIRTH.matcher(name).find()) {
            return Optional.of(new GroupCategories(table, index, BIRTH_WEIGHT, Scale.GRAMS));
        }
        GroupCategories times = new GroupCategories(table, index, TIME_OF_DEATH, Scale.CLOCK);
        if (times.isRead() && isAboutDeaths(table, name)) {
            return Optional.of(times);
        }
        GroupCategories ages = new GroupCategories(table, index, AGE, Scale.AGE);
        boolean category = dimension.kind() == DimensionKind.CATEGORY;
        return category && AGES.matcher(name).find() && ages.isRead() ? Optional.of(ages) : Optional.empty();
    }

    private static boolean isAboutDeaths(Table table, String name) {
        return DEATH.matcher(name).find()
                || table.measures().stream()
                        .anyMatch(measure -> measure.unit() == Unit.DEATHS
                                || DEATH.matcher(plain(measure.name())).find());
    }

    String item() {
        return item;
    }

    GroupedDimension described() {
        BitSet nodes = new BitSet();
        IntStream.range(1, labels.spans().size())
                .filter(node -> labels.span(node).isPresent())
                .forEach(nodes::set);
        return new GroupedDimension(index, dimension.name(), item, scale, nodes);
    }

    /** The categories that cannot be read, unless they say that they are all, or that it is not known. */
    Optional<UnreadGroups> unread(Criterion criterion) {
        BitSet unread = unread();
        if (unread.isEmpty()) {
            return Optional.empty();
        }
        String shown = unread.stream()
                .mapToObj(dimension.categories()::code)
                .limit(SHOWN_LABELS)
                .collect(Collectors.joining(", "));
        int[] cells = IntStream.range(0, table.cells())
                .filter(cell -> unread.get(table.node(index, table.row(cell))))
                .toArray();
        return Optional.of(new UnreadGroups(criterion, dimension.name(), item, shown, unread.cardinality(), cells));
    }

    private BitSet unread() {
        BitSet named = new BitSet();
        for (int row = 0; row < table.rows(); row++) {
            named.set(table.node(index, row));
        }
        named.clear(0);
        BitSet unread = new BitSet();
        named.stream()
                .filter(node -> labels.span(node).isEmpty())
                .filter(node -> !isSaid(plain(dimension.categories().code(node))))
                .forEach(unread::set);
        return unread;
    }

    private static boolean isSaid(String label) {
        return NOT_KNOWN.matcher(label).find() || ALL.matcher(label).find();
    }

    /** Whether most of the labels are groups of this quantity. */
    private boolean isRead() {
        long read = labels.spans().stream().filter(Optional::isPresent).count();
        return read > 0 && read > unread().cardinality();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
