package org.kanmon.sdc.tables.problem;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kanmon.sdc.tables.model.CategoryTree;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.Sensitive;

/**
 * A table to be protected without criteria: every margin is published, and every count from 1 to threshold-1 is primary.
 *
 * @param table one row per published cell, margins included
 * @param threshold the smallest count, 0 aside, that may be shown
 */
public record TableProblem(Table table, long threshold) {

    /** The cells whose counts are from 1 to threshold-1. */
    public Sensitive sensitive() {
        int[] cells = java.util.stream.IntStream.range(0, table.cells())
                .filter(cell -> !table.isHidden(cell) && table.value(cell) > 0 && table.value(cell) < threshold)
                .toArray();
        long[] thresholds = new long[cells.length];
        java.util.Arrays.fill(thresholds, threshold);
        return new Sensitive(cells, thresholds, new BitSet());
    }

    /** The cell's categories, one per dimension, as the problem writes them. */
    public List<String> key(int cell) {
        List<String> key = new ArrayList<>();
        for (int d = 0; d < table.dimensions().size(); d++) {
            CategoryTree categories = table.dimensions().get(d).categories();
            key.add(categories.code(table.node(d, table.row(cell))));
        }
        return key;
    }
}
