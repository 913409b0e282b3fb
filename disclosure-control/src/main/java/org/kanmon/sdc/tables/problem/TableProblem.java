package org.kanmon.sdc.tables.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.model.CategoryTree;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.Sensitive;

/**
 * A table to be protected without criteria: every margin is published, and every count from 1 to threshold-1 is primary.
 *
 * @param table one row per published cell, margins included; ascending by the nodes of the first dimension, then of the second …
 * @param threshold the smallest count, 0 aside, that may be shown
 */
public record TableProblem(Table table, long threshold) {

    /** The cells whose counts are from 1 to threshold-1. */
    public Sensitive sensitive() {
        int[] cells = IntStream.range(0, table.cells()).filter(this::isPrimary).toArray();
        long[] thresholds = new long[cells.length];
        Arrays.fill(thresholds, threshold);
        return new Sensitive(cells, thresholds, new BitSet());
    }

    /** Whether the cell's count is from 1 to threshold-1. */
    public boolean isPrimary(int cell) {
        return table.value(cell) > 0 && table.value(cell) < threshold;
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

    /** The cell with these categories, one per dimension; empty if there is none. */
    public OptionalInt find(List<String> key) {
        int[] nodes = new int[table.dimensions().size()];
        if (key.size() != nodes.length) {
            return OptionalInt.empty();
        }
        for (int d = 0; d < nodes.length; d++) {
            nodes[d] = table.dimensions().get(d).categories().find(key.get(d));
        }
        int from = 0;
        int to = table.rows();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (compare(middle, nodes) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < table.rows() && compare(from, nodes) == 0 ? OptionalInt.of(from) : OptionalInt.empty();
    }

    private int compare(int row, int[] nodes) {
        for (int d = 0; d < nodes.length; d++) {
            if (table.node(d, row) != nodes[d]) {
                return Integer.compare(table.node(d, row), nodes[d]);
            }
        }
        return 0;
    }
}
