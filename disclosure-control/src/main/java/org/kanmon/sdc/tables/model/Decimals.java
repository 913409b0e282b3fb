package org.kanmon.sdc.tables.model;

import java.math.BigDecimal;

/**
 * How the figures of statistics were printed: per cell of a {@link Table} how many of its digits stand after the decimal point.
 * That a figure was printed with so many decimals tells what it was before it was rounded, to half a unit of the last one.
 */
public final class Decimals {

    /** In place of the number of decimals where a text stands that is no number. */
    private static final byte TEXT = -1;

    private static final Decimals NONE = new Decimals(new byte[0]);

    private final byte[] ofCell;

    private Decimals(byte[] ofCell) {
        this.ofCell = ofCell;
    }

    /** Those of a table of whole numbers. */
    public static Decimals none() {
        return NONE;
    }

    /**
     * Those of a table with statistics.
     *
     * @param ofCell per cell the number of decimals; -1 where a text stands that is no number, -2 where nothing stands
     */
    public static Decimals of(byte[] ofCell) {
        return new Decimals(ofCell.clone());
    }

    /** Whether a number stands in the cell. */
    public boolean isRead(int cell) {
        return ofCell.length == 0 || ofCell[cell] >= 0;
    }

    /** Whether a text stands in the cell that is no number, and so may say anything. */
    public boolean isText(int cell) {
        return ofCell.length > 0 && ofCell[cell] == TEXT;
    }

    /** How many digits of the cell's figure stand after the decimal point; 0 where there is no number. */
    public int of(int cell) {
        return ofCell.length == 0 ? 0 : Math.max(0, ofCell[cell]);
    }

    /** The figure that the digits stand for. */
    public BigDecimal figure(int cell, long digits) {
        return BigDecimal.valueOf(digits, of(cell));
    }

    Decimals reorder(int rows, int[] order) {
        byte[] reordered = ofCell.clone();
        for (int cell = 0; cell < reordered.length; cell++) {
            reordered[cell] = ofCell[cell / rows * rows + order[cell % rows]];
        }
        return new Decimals(reordered);
    }
}
