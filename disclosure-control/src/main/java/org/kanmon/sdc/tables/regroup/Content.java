package org.kanmon.sdc.tables.regroup;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kanmon.sdc.tables.cost.InformationLoss;
import org.kanmon.sdc.tables.model.CategoryTree;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.Protection;
import org.kanmon.sdc.tables.protect.Sensitive;

/**
 * The figures of a table by their categories, at some stage of regrouping: one number per combination of a measure and a node
 * per dimension. Beside the figures it keeps where the counts of the innermost cells have gone.
 */
final class Content {

    /** How much room the figures may take up that are laid out along one dimension: a sparse table would need too much. */
    private static final long ROOM = 20_000_000;

    private final Keys keys;
    private final Map<Long, Entry> entries;
    private final Map<Long, Long> people;
    private final BitSet summable;
    private final BitSet marked;

    Content(Keys keys, Map<Long, Entry> entries, Map<Long, Long> people, BitSet summable, BitSet marked) {
        this.keys = keys;
        this.entries = entries;
        this.people = people;
        this.summable = summable;
        this.marked = marked;
    }

    static Content of(Table table, Sensitive sensitive) {
        Keys keys = new Keys(table);
        Content content = new Content(keys, new HashMap<>(), new HashMap<>(), new BitSet(), new BitSet());
        for (int measure = 0; measure < table.measures().size(); measure++) {
            content.summable.set(measure, table.measures().get(measure).unit().isAdditive());
        }
        long[] need = new long[table.cells()];
        BitSet blocked = new BitSet();
        for (int i = 0; i < sensitive.cells().length; i++) {
            int cell = sensitive.cells()[i];
            if (sensitive.protections().get(i) instanceof Protection.Threshold small) {
                need[cell] = small.threshold();
                blocked.set(cell, sensitive.nothingShown().get(cell));
            } else {
                // Whether a larger sum obeys a rule about contributors is not in the table.
                blocked.set(cell);
            }
        }
        for (int cell = 0; cell < table.cells(); cell++) {
            content.add(table, cell, need[cell], blocked.get(cell) && !table.isHidden(cell));
        }
        return content;
    }

    private void add(Table table, int cell, long need, boolean blocked) {
        boolean hidden = table.isHidden(cell);
        int measure = table.measure(cell);
        marked.set(measure, marked.get(measure) || hidden);
        long value = hidden ? 0 : table.value(cell);
        long key = keys.key(table, cell);
        entries.put(key, new Entry(value, need, hidden, blocked, table.row(cell)));
        if (summable.get(measure) && isInnermost(table, table.row(cell))) {
            people.put(key, value);
        }
    }

    static boolean isInnermost(Table table, int row) {
        for (int d = 0; d < table.dimensions().size(); d++) {
            CategoryTree tree = table.dimensions().get(d).categories();
            if (tree.childCount(table.node(d, row)) > 0) {
                return false;
            }
        }
        return true;
    }

    Keys keys() {
        return keys;
    }

    Map<Long, Entry> entries() {
        return entries;
    }

    Map<Long, Long> people() {
        return people;
    }

    /** Whether figures of the measure add up to the figure of both. */
    boolean isSummable(int measure) {
        return summable.get(measure);
    }

    /** Whether a combination without a row may be something else than a zero: some figures of the measure are hidden. */
    boolean isMarked(int measure) {
        return marked.get(measure);
    }

    /** Number of figures that cannot stay. */
    int failing() {
        return (int) entries.values().stream().filter(Entry::fails).count();
    }

    /** The sum of W log2 W over the innermost counts W: the more is merged, the larger it is. */
    double spread() {
        return people.values().stream().mapToDouble(InformationLoss::spread).sum();
    }

    /** What {@link #spread()} would be if all people of each measure were in one cell. */
    double everyoneTogether() {
        Map<Integer, Long> sums = new HashMap<>();
        people.forEach((key, count) -> sums.merge(keys.measure(key), count, Long::sum));
        return sums.values().stream().mapToDouble(InformationLoss::spread).sum();
    }

    /** Whether the figures can be laid out along each of the dimensions. */
    boolean hasRoom(List<Categories> dimensions) {
        for (int d = 0; d < dimensions.size(); d++) {
            int dimension = d;
            long lines = entries.keySet().stream()
                    .mapToLong(key -> keys.line(key, dimension))
                    .distinct()
                    .count();
            if (lines * dimensions.get(d).size() > ROOM) {
                return false;
            }
        }
        return true;
    }

    /** The figures after categories of one dimension have been merged. */
    Content with(int dimension, CategoryTree tree, Grouping grouping) {
        return grouping.isNone() ? this : new Lines(this, dimension, tree).merged(grouping);
    }

    Content with(Map<Long, Entry> newEntries, Map<Long, Long> newPeople) {
        return new Content(keys, newEntries, newPeople, summable, marked);
    }
}
