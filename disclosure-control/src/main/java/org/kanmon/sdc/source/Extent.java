package org.kanmon.sdc.source;

/**
 * Where in a sheet the figures lie. All numbers are 1-based rows and columns of the file, empty ones counted; 0 means that the
 * layout does not say.
 *
 * @param headerRows number of rows above the figures, titles counted
 * @param lastRow the last row with figures; 0: down to the end of the sheet
 * @param firstColumn the first column with figures; 0: the one after the last label column. Only for crosstabs
 * @param lastColumn the last column with figures; 0: the last one that has a label. Only for crosstabs
 */
public record Extent(int headerRows, int lastRow, int firstColumn, int lastColumn) {

    public Extent {
        if (headerRows < 1 || lastRow < 0 || firstColumn < 0 || lastColumn < 0) {
            throw new IllegalArgumentException("negative row or column");
        }
    }

    /** Figures from below the header to the end of the sheet. */
    public static Extent below(int headerRows) {
        return new Extent(headerRows, 0, 0, 0);
    }
}
