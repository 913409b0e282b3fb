package org.kanmon.sdc.tables.linked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.sdc.tables.model.CellSystem.GridPart;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.Imbalance;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.TableSystem;

/** What every cell of several tables counts, for one measure, and which cells count the same. */
final class Meanings {

    private final List<Table> tables;
    private final List<SharedDimension> shared;
    private final List<CategorySets> categories = new ArrayList<>();
    private final Map<Key, List<Integer>> cells = new LinkedHashMap<>();

    /**
     * @param tables those that have the measure
     * @param systems the measure's system of each of them
     * @param first per table the number of its system's first cell
     * @param open whether tables without a dimension may count more than all categories of it
     */
    Meanings(List<Table> tables, List<TableSystem> systems, int[] first, boolean open) {
        this.tables = tables;
        this.shared = SharedDimension.of(tables);
        for (SharedDimension dimension : shared) {
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
            categories.add(new CategorySets(places, incomplete, open));
        }
        for (int t = 0; t < tables.size(); t++) {
            place(t, systems.get(t), first[t]);
        }
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
                add(key(t, nodes), first + cell);
            } else if (system.system().isUnprinted(cell)
                    && !system.system().grids().isEmpty()) {
                GridPart part = system.system().grids().get(0);
                for (int d = 0; d < nodes.length; d++) {
                    nodes[d] = part.grid().axes().get(d).node(part.grid().position(cell, d));
                }
                add(key(t, nodes), first + cell);
            }
        }
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

    @Override
    public String toString() {
        return shared.size() + " dimensions, " + cells.size() + " meanings " + Arrays.toString(shared.toArray());
    }
}
