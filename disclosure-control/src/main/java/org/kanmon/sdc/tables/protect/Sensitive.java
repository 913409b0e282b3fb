package org.kanmon.sdc.tables.protect;

import java.util.BitSet;

/**
 * The cells of a table that may not be shown, and what each must be protected against. Cells are numbers of
 * {@link org.kanmon.sdc.tables.model.Table} cells, ascending.
 *
 * @param cells the primary cells
 * @param thresholds per entry of {@code cells} the threshold t that applies to it: an outsider may not narrow it inside 1..t-1
 * @param nothingShown cells of rows of which nothing may be shown, not even a zero: a hidden one among them may be 0 to every
 *     outsider. The figures of these cells may be 0, or t and more; the feasibility interval of one of t and more must be at
 *     least t-1 wide
 */
public record Sensitive(int[] cells, long[] thresholds, BitSet nothingShown) {

    public Sensitive {
        if (cells.length != thresholds.length) {
            throw new IllegalArgumentException(cells.length + " cells, but " + thresholds.length + " thresholds");
        }
    }
}
