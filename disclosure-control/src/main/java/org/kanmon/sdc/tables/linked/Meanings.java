package org.kanmon.sdc.tables.linked;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Equations;
import org.kanmon.sdc.tables.model.Grid;
import org.kanmon.sdc.tables.model.Imbalance;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.TableSystem;

/** What every cell of several tables counts, for one measure, and which cells count the same. */
final class Meanings {

    private final List<Table> tables;
    private final List<SharedDimension> shared;
    private final List<CategorySets> categories = new ArrayList<>();
    private final Map<Key, List<Integer>> cells = new LinkedHashMap<>();
    private final List<Key[]> keys = new ArrayList<>();
    private final BitSet partial = new BitSet();

    /**
     * @param tables those that have the measure
     * @param systems the measure's system of each of them
     * @param first per table the number of its system's first cell
     * @param open whether tables without a dimension may count more than all categories of it
     */
    Meanings(List<Table> tables, List<TableSystem> systems, int[] first, boolean open) {
        this.tables = tables;
        this.shared = SharedDimension.of(tables);
        shared.forEach(dimension -> categories.add(categories(dimension, systems, open)));
        for (int t = 0; t < tables.size(); t++) {
            keys.add(new Key[systems.get(t).system().cells()]);
            place(t, systems.get(t), first[t]);
        }
    }

    private CategorySets categories(SharedDimension dimension, List<TableSystem> systems, boolean open) {
        List<Optional<Dimension>> places = new ArrayList<>();
        List<BitSet> incomplete = new ArrayList<>();
        for (int t = 0; t < tables.size(); t++) {
            int d = dimension.dimensions()[t];
            places.add(
                    d == SharedDimension.ABSENT
                            ? Optional.empty()
                            : Optional.of(tables.get(t).dimensions().get(d)));
            incomplete.add(incomplete(tables.get(t), systems.get(t).imbalances(), d));
        }
        CategorySets sets = new CategorySets(places, incomplete, open);
        boolean more = false;
        for (int t = 0; t < tables.size(); t++) {
            for (int node = 0;
                    places.get(t).isPresent()
                            && node < places.get(t).get().categories().size();
                    node++) {
                if (sets.isMoreThanOnlyPart(places.get(t).get(), t, node)) {
                    incomplete.get(t).set(node);
                    more = true;
                }
            }
            if (!incomplete.get(t).isEmpty()) {
                partial.set(t);
            }
        }
        return more ? new CategorySets(places, incomplete, open) : sets;
    }

    private static BitSet incomplete(Table table, List<Imbalance> imbalances, int d) {
        BitSet nodes = new BitSet();
        for (Imbalance imbalance : imbalances) {
            int total = d == SharedDimension.ABSENT ? 0 : table.node(d, table.row(imbalance.total()));
            if (d != SharedDimension.ABSENT
                    && total != table.node(d, table.row(imbalance.parts()[0]))) {
                nodes.set(total);
            }
        }
        return nodes;
    }

    private void place(int t, TableSystem system, int first) {
        Table table = tables.get(t);
        int[] nodes = new int[table.dimensions().size()];
        for (int cell = 0; cell < system.system().cells(); cell++) {
            int tableCell = system.tableCell(cell);
            if (tableCell != TableSystem.UNPRINTED) {
                for (int d = 0; d < nodes.length; d++) {
                    nodes[d] = table.node(d, table.row(tableCell));
                }
            } else if (system.system().grid().isPresent()) {
                Grid grid = system.system().grid().get();
                for (int d = 0; d < nodes.length; d++) {
                    nodes[d] = grid.axes().get(d).node(grid.position(cell, d));
                }
            } else {
                continue;
            }
            keys.get(t)[cell] = key(t, nodes);
            if (tableCell != TableSystem.UNPRINTED || system.system().isUnprinted(cell)) {
                add(keys.get(t)[cell], first + cell);
            }
        }
    }

    /** Whether a table lists only some of the parts of a category, so that not all of its own sums hold. */
    boolean isPartial(int t) {
        return partial.get(t);
    }

    /** Whether the parts of one of a table's own sums make up its total, in view of what other tables list. */
    boolean holds(int t, Equations own, int equation) {
        Key total = keys.get(t)[own.total(equation)];
        BitSet parts = new BitSet();
        int along = -1;
        for (int i = 1; i < own.size(equation); i++) {
            Key part = keys.get(t)[own.term(equation, i)];
            if (total == null || part == null) {
                return true;
            }
            for (int g = 0; g < shared.size(); g++) {
                along = part.sets()[g] != total.sets()[g] ? g : along;
            }
            if (along >= 0) {
                parts.or(categories.get(along).groups(part.sets()[along]));
            }
        }
        return along < 0 || parts.equals(categories.get(along).groups(total.sets()[along]));
    }

    private Key key(int t, int[] nodes) {
        int[] sets = new int[shared.size()];
        for (int g = 0; g < sets.length; g++) {
            int d = shared.get(g).dimensions()[t];
            sets[g] = d == SharedDimension.ABSENT
                    ? categories.get(g).whole()
                    : categories.get(g).set(t, nodes[d]);
        }
        return new Key(sets);
    }

    /** Takes note of a cell that counts this. */
    void add(Key key, int cell) {
        cells.computeIfAbsent(key, same -> new ArrayList<>(1)).add(cell);
    }

    /** The cells that count the same, by what they count, in the order in which they were added. */
    Map<Key, List<Integer>> cells() {
        return cells;
    }

    /**
     * Dimensions of no known kind in which two tables name no category alike: whether they mean other people or write the same
     * otherwise cannot be told.
     */
    List<String> unrelated() {
        List<String> names = new ArrayList<>();
        for (int g = 0; g < shared.size(); g++) {
            SharedDimension dimension = shared.get(g);
            boolean words = dimension.kind() == DimensionKind.CATEGORY
                    && !dimension.name().equals(TableGroups.PARTS);
            boolean disjoint = false;
            for (int t = 0; words && t < tables.size(); t++) {
                for (int other = 0; other < t; other++) {
                    disjoint |= categories.get(g).isDisjoint(t, other);
                }
            }
            if (disjoint) {
                names.add(dimension.name());
            }
        }
        return names;
    }

    /** Number of shared dimensions. */
    int dimensions() {
        return shared.size();
    }

    CategorySets categories(int dimension) {
        return categories.get(dimension);
    }

    /** What a cell counts, in words: by dimension the label of its category; dimensions in which it is the whole are left out. */
    Map<String, String> words(Key key) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int g = 0; g < shared.size(); g++) {
            if (key.sets()[g] != categories.get(g).whole()) {
                words.put(shared.get(g).name(), categories.get(g).label(key.sets()[g]));
            }
        }
        return words;
    }
}
