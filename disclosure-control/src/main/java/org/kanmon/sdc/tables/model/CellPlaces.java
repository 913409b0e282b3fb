package org.kanmon.sdc.tables.model;

import java.util.List;

/**
 * Where the cells of a table stand in its file. In a tidy table all figures of a table's row stand in one row of the file, and
 * all of a measure in one column; in a crosstab each cell has a place of its own. Immutable.
 */
public final class CellPlaces {

    private final int tableRows;
    private final boolean tidy;
    /** Per row of a tidy table, else per cell. */
    private final int[] rows;
    /** Per measure of a tidy table, else per cell. */
    private final int[] columns;

    private CellPlaces(int tableRows, boolean tidy, int[] rows, int[] columns) {
        this.tableRows = tableRows;
        this.tidy = tidy;
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * The places of a tidy table's cells.
     *
     * @param records per row its 1-based record number in the file
     * @param measures with their columns
     */
    public static CellPlaces tidy(int[] records, List<Measure> measures) {
        int[] columns = measures.stream().mapToInt(Measure::column).toArray();
        return new CellPlaces(records.length, true, records, columns);
    }

    /**
     * The places of a crosstab's cells.
     *
     * @param tableRows number of the table's rows
     * @param rows per cell its 1-based row in the file
     * @param columns per cell its 1-based column in the file; 0 where the file has no field for it
     */
    public static CellPlaces crosstab(int tableRows, int[] rows, int[] columns) {
        return new CellPlaces(tableRows, false, rows, columns);
    }

    /** Number of the table's rows. */
    int tableRows() {
        return tableRows;
    }

    /** Whether all figures of a table's row stand in one row of the file. */
    public boolean isTidy() {
        return tidy;
    }

    /** The 1-based row of the file that holds a cell. */
    public int row(int cell) {
        return tidy ? rows[cell % tableRows] : rows[cell];
    }

    /** The 1-based column of the file that holds a cell; 0 where the file has no field for it. */
    public int column(int cell) {
        return tidy ? columns[cell / tableRows] : columns[cell];
    }

    /** The places when the table's rows are in another order: new row i is old row {@code order[i]}. */
    CellPlaces reorder(int[] order) {
        int[] newRows = new int[rows.length];
        int[] newColumns = tidy ? columns : new int[columns.length];
        for (int cell = 0; cell < rows.length; cell++) {
            int old = cell / tableRows * tableRows + order[cell % tableRows];
            newRows[cell] = rows[old];
            if (!tidy) {
                newColumns[cell] = columns[old];
            }
        }
        return new CellPlaces(tableRows, tidy, newRows, newColumns);
    }
}
