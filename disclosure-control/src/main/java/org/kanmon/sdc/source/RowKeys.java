package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kanmon.sdc.tables.model.Dimension;

/** Finds rows that name the same category in every dimension: nobody could tell which figure is meant. */
final class RowKeys {

    private final List<Dimension> dimensions;
    private final int[][] nodes;
    private final int[] records;

    RowKeys(List<Dimension> dimensions, int[][] nodes, int[] records) {
        this.dimensions = dimensions;
        this.nodes = nodes;
        this.records = records;
    }

    void noteRepeated(Problems problems) {
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
                problems.at("key-twice", records[row], 0, Integer.toString(records[first]), categories(row));
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
        long[] keys = new long[records.length];
        long range = 1;
        for (int d = 0; d < nodes.length; d++) {
            int size = dimensions.get(d).categories().size();
            if (range > Long.MAX_VALUE / size) {
                range = rank(keys);
            }
            range *= size;
            for (int row = 0; row < keys.length; row++) {
                keys[row] = keys[row] * size + nodes[d][row];
            }
        }
        return keys;
    }

    /** Replaces every number by its rank, so that there is room again; there are at most as many ranks as rows. */
    private static long rank(long[] keys) {
        long[] distinct = Arrays.stream(keys).sorted().distinct().toArray();
        for (int row = 0; row < keys.length; row++) {
            keys[row] = Arrays.binarySearch(distinct, keys[row]);
        }
        return distinct.length;
    }
}
