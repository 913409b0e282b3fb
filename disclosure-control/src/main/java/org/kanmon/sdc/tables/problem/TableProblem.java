package org.kanmon.sdc.tables.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.linked.TableSet;
import org.kanmon.sdc.tables.model.CategoryTree;
import org.kanmon.sdc.tables.model.Sum;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.Sensitive;

/**
 * A table to be protected without criteria: every margin is published, and every count from 1 to threshold-1 is primary.
 *
 * @param table one row per published cell, margins included
 * @param threshold the smallest count, 0 aside, that may be shown
 * @param equations sums of the table's cells that are known beside those that follow from its margins
 */
public record TableProblem(Table table, long threshold, List<Sum> equations) {

    public TableProblem {
        equations = List.copyOf(equations);
    }

    /** A problem without further equations. */
    public TableProblem(Table table, long threshold) {
        this(table, threshold, List.of());
    }

    /** The table with everything that is known of its sums. */
    public TableSet tables() {
        TableSet alone = TableSet.of(table);
        return equations.isEmpty() ? alone : alone.with(equations);
    }

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
}
