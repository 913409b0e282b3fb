package org.kanmon.sdc.tables.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.kanmon.sdc.tables.linked.TableSet;
import org.kanmon.sdc.tables.model.CategoryTree;
import org.kanmon.sdc.tables.model.Sum;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.Costs;
import org.kanmon.sdc.tables.protect.Sensitive;

/**
 * A table to be protected without criteria: every margin is published, and the problem itself says which cells are primary.
 *
 * @param table one row per published cell, margins included; ascending by the nodes of the first dimension, then of the second …
 * @param sensitive the primary cells
 * @param costs what hiding each cell costs
 * @param equations sums of the table's cells that are known beside those that follow from its margins
 */
public record TableProblem(Table table, Sensitive sensitive, Costs costs, List<Sum> equations) {

    public TableProblem {
        equations = List.copyOf(equations);
    }

    /** A problem without further equations. */
    public TableProblem(Table table, Sensitive sensitive, Costs costs) {
        this(table, sensitive, costs, List.of());
    }

    /** The same with further equations. */
    TableProblem with(List<Sum> furtherEquations) {
        return new TableProblem(table, sensitive, costs, furtherEquations);
    }

    /** The table with everything that is known of its sums. */
    public TableSet tables() {
        TableSet alone = TableSet.of(table);
        return equations.isEmpty() ? alone : alone.with(equations);
    }

    /** A table of counts of which those from 1 to threshold-1 are primary. */
    static TableProblem ofCounts(Table table, long threshold) {
        return new TableProblem(table, Sensitive.countsBelow(threshold, table), Costs.equal());
    }

    /** Whether the cell may not be shown. */
    public boolean isPrimary(int cell) {
        return Arrays.binarySearch(sensitive.cells(), cell) >= 0;
    }

    /** The cell's categories, one per dimension, as the problem writes them. */
    public List<String> key(int cell) {
        return key(table, cell);
    }

    static List<String> key(Table table, int cell) {
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
