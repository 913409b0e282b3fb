package org.kanmon.sdc.source.recognition;

/**
 * Where the table lies in its sheet. All numbers are 1-based and inclusive.
 *
 * @param headerRow the uppermost row of the header; titles are above it
 * @param firstRow the first row with figures
 * @param lastRow the last row with figures; notes are below it
 * @param firstColumn the first column that is filled
 * @param lastColumn the last column that is filled
 * @param outside a row outside of the table that holds figures; 0 if there is none
 */
record Block(int headerRow, int firstRow, int lastRow, int firstColumn, int lastColumn, int outside) {

    /** Number of header rows. */
    int headers() {
        return firstRow - headerRow;
    }

    /** Number of rows from the first with figures to the last. */
    int height() {
        return lastRow - firstRow + 1;
    }
}
