package org.kanmon.sdc.source;

/**
 * A rectangle of a sheet. All numbers are 1-based and inclusive.
 *
 * @param firstRow at least 1
 * @param firstColumn at least 1
 * @param lastRow at least the first
 * @param lastColumn at least the first
 */
public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    public Area {
        if (firstRow < 1 || firstColumn < 1 || lastRow < firstRow || lastColumn < firstColumn) {
            throw new IllegalArgumentException(
                    "no rectangle: " + firstRow + "," + firstColumn + " to " + lastRow + "," + lastColumn);
        }
    }

    /** Whether a field lies in it. */
    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
