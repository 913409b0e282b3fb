package org.kanmon.review.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.model.Table;

/**
 * A crosstab laid out as in its file: which cell stands in which row and column, and what is written beside and above them.
 *
 * @param rows the rows of the file that hold cells, ascending
 * @param columns the columns of the file that hold cells, ascending
 * @param cells per row and column the cell, {@link #NONE} where the file has something else there
 * @param beside the dimensions whose category is the same in each row, the outermost first
 * @param above the dimensions whose category is the same in each column; the number of dimensions stands for the measure
 */
record CrosstabGrid(int[] rows, int[] columns, int[][] cells, List<Integer> beside, List<Integer> above) {

    static final int NONE = -1;

    /** A page can bear so many cells; of larger tables it lists what matters. */
    private static final int MOST_CELLS = 5_000;

    /**
     * The layout of a table; empty for one that is no crosstab or is too large, and where cells cannot be told by a row and a column:
     * two in one place, or categories that neither a row nor a column has in common.
     */
    static Optional<CrosstabGrid> of(Table table) {
        if (table.isTidy() || table.cells() > MOST_CELLS) {
            return Optional.empty();
        }
        int[] placed = IntStream.range(0, table.cells())
                .filter(cell -> table.column(cell) > 0)
                .toArray();
        int[] rows = distinct(IntStream.of(placed).map(table::record));
        int[] columns = distinct(IntStream.of(placed).map(table::column));
        int[][] cells = new int[rows.length][columns.length];
        for (int[] row : cells) {
            Arrays.fill(row, NONE);
        }
        for (int cell : placed) {
            int row = Arrays.binarySearch(rows, table.record(cell));
            int column = Arrays.binarySearch(columns, table.column(cell));
            if (cells[row][column] != NONE) {
                return Optional.empty();
            }
            cells[row][column] = cell;
        }
        return sorted(table, new CrosstabGrid(rows, columns, cells, List.of(), List.of()));
    }

    private static int[] distinct(IntStream numbers) {
        return new TreeSet<>(numbers.boxed().toList())
                .stream().mapToInt(Integer::intValue).toArray();
    }

    /** The same with what is beside and what is above. */
    private static Optional<CrosstabGrid> sorted(Table table, CrosstabGrid grid) {
        List<Integer> beside = new ArrayList<>();
        List<Integer> above = new ArrayList<>();
        int measures = table.measures().size() > 1 ? 1 : 0;
        for (int d = 0; d < table.dimensions().size() + measures; d++) {
            int level = d;
            boolean alongRows = IntStream.range(0, grid.rows.length)
                    .allMatch(row -> isCommon(table, level, IntStream.of(grid.cells[row])));
            boolean alongColumns = IntStream.range(0, grid.columns.length)
                    .allMatch(column ->
                            isCommon(table, level, Arrays.stream(grid.cells).mapToInt(row -> row[column])));
            if (!alongRows && !alongColumns) {
                return Optional.empty();
            }
            (alongRows ? beside : above).add(d);
        }
        return Optional.of(new CrosstabGrid(grid.rows, grid.columns, grid.cells, beside, above));
    }

    private static boolean isCommon(Table table, int level, IntStream cells) {
        return cells.filter(cell -> cell != NONE)
                        .map(cell -> node(table, level, cell))
                        .distinct()
                        .count()
                <= 1;
    }

    private static int node(Table table, int level, int cell) {
        return level == table.dimensions().size() ? table.measure(cell) : table.node(level, table.row(cell));
    }

    /** What is written for a level beside a row or above a column: its category, or its measure. */
    static String label(Table table, int level, int cell) {
        return level == table.dimensions().size()
                ? table.measures().get(table.measure(cell)).name()
                : Places.code(table, level, table.row(cell));
    }

    /** The name of a level: that of its dimension, or nothing for the measure. */
    static String name(Table table, int level) {
        return level == table.dimensions().size()
                ? ""
                : table.dimensions().get(level).name();
    }

    /** Some cell of a row. */
    int inRow(int row) {
        return IntStream.of(cells[row]).filter(cell -> cell != NONE).findFirst().orElseThrow();
    }

    /** Some cell of a column. */
    int inColumn(int column) {
        return Arrays.stream(cells)
                .mapToInt(row -> row[column])
                .filter(cell -> cell != NONE)
                .findFirst()
                .orElseThrow();
    }

    /** Whether all these table rows have a cell in the layout. */
    boolean holds(Table table, BitSet tableRows) {
        BitSet missing = (BitSet) tableRows.clone();
        Arrays.stream(cells)
                .flatMapToInt(IntStream::of)
                .filter(cell -> cell != NONE)
                .forEach(cell -> missing.clear(table.row(cell)));
        return missing.isEmpty();
    }
}
