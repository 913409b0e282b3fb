package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kanmon.sdc.tables.model.CellPlaces;
import org.kanmon.sdc.tables.model.Dimension;

/** Finds rows that name the same category in every dimension: nobody could tell which figure is meant. */
final class RowKeys {

    private final List<Dimension> dimensions;
    private final int[][] nodes;
    private final CellPlaces places;

    RowKeys(List<Dimension> dimensions, int[][] nodes, CellPlaces places) {
        this.dimensions = dimensions;
        this.nodes = nodes;
        this.places = places;
    }

    void noteRepeated(Problems problems) {
        if (!canBeNumbered()) {
            problems.of("combinations-too-many", Integer.toString(dimensions.size()));
            return;
        }
        long[] keys = keys();
        long[] sorted = keys.clone();
        Arrays.sort(sorted);
        boolean unique = true;
        for (int i = 1; i < sorted.length; i++) {
            unique &= sorted[i] != sorted[i - 1];
        }
        if (!unique) {
            note(keys, problems);
        }
    }

    private void note(long[] keys, Problems problems) {
        Map<Long, Integer> firstRows = new HashMap<>();
        for (int row = 0; row < keys.length; row++) {
            Integer first = firstRows.putIfAbsent(keys[row], row);
            if (first != null) {
                problems.at(
                        "key-twice",
                        places.row(row),
                        places.isTidy() ? 0 : places.column(row),
                        Integer.toString(places.row(first)),
                        categories(row));
            }
        }
    }

    private String categories(int row) {
        List<String> categories = new ArrayList<>();
        for (int d = 0; d < dimensions.size(); d++) {
            Dimension dimension = dimensions.get(d);
            categories.add(dimension.name() + "="
                    + Spelling.shown(dimension.categories().code(nodes[d][row])));
        }
        return String.join(", ", categories);
    }

    /** Per row its categories as one number: equal for equal categories only. */
    private long[] keys() {
        long[] keys = new long[nodes[0].length];
        for (int d = 0; d < nodes.length; d++) {
            int size = dimensions.get(d).categories().size();
            for (int row = 0; row < keys.length; row++) {
                keys[row] = keys[row] * size + nodes[d][row];
            }
        }
        return keys;
    }

    /** Whether a long numbers all combinations of categories; whoever does so later relies on it. */
    private boolean canBeNumbered() {
        long combinations = 1;
        for (Dimension dimension : dimensions) {
            if (combinations > Long.MAX_VALUE / dimension.categories().size()) {
                return false;
            }
            combinations *= dimension.categories().size();
        }
        return true;
    }
}
