package org.kanmon.sdc.source;

/**
 * Where in a sheet a table lies. All numbers are 1-based rows and columns of the file, empty ones counted; 0 means that the
 * layout does not say.
 *
 * @param headerRows number of rows above the figures, titles counted
 * @param lastRow the last row with figures; 0: down to the end of the sheet
 * @param firstColumn in a crosstab the first column with figures, in a tidy table its first column; 0: the one after the last label
 *     column, and the sheet's first one
 * @param lastColumn the last column with figures, in a tidy table its last column; 0: the last one that has a label, and the sheet's
 *     last one
 * @param firstRow the first row that belongs to the table, of its header or title: nothing above it is looked at; 0: the sheet's first
 */
public record Extent(int headerRows, int lastRow, int firstColumn, int lastColumn, int firstRow) {

    public Extent {
        if (headerRows < 1 || lastRow < 0 || firstColumn < 0 || lastColumn < 0 || firstRow < 0) {
            throw new IllegalArgumentException("negative row or column");
        }
    }

    /** The same from the first row of the sheet on. */
    public Extent(int headerRows, int lastRow, int firstColumn, int lastColumn) {
        this(headerRows, lastRow, firstColumn, lastColumn, 0);
    }

    /** Figures from below the header to the end of the sheet. */
    public static Extent below(int headerRows) {
        return new Extent(headerRows, 0, 0, 0);
    }

    /** The same with its first row. */
    public Extent from(int row) {
        return new Extent(headerRows, lastRow, firstColumn, lastColumn, row);
    }

    /** What shows of a sheet to whoever reads a table there. */
    Sheet of(Sheet sheet, Layout.Orientation orientation) {
        boolean columns = orientation == Layout.Orientation.TIDY && (firstColumn > 0 || lastColumn > 0);
        int last = lastColumn > 0 ? lastColumn : sheet.columns();
        return columns
                ? new SheetView(sheet, (row, column) -> row >= firstRow && column >= firstColumn && column <= last)
                : firstRow > 1 ? new SheetView(sheet, (row, column) -> row >= firstRow) : sheet;
    }
}
