package org.kanmon.sdc.tables.witness;

import java.util.Arrays;

/**
 * Another table that an outsider cannot rule out, as the difference to the one at hand: for some cells how much more (or, if
 * negative, less) they hold.
 *
 * @param cells ascending
 * @param deltas per entry of {@code cells} the difference; never 0
 */
public record Witness(int[] cells, long[] deltas) {

    /** The difference at a cell; 0 where the witness does not name it. */
    public long at(int cell) {
        int i = Arrays.binarySearch(cells, cell);
        return i < 0 ? 0 : deltas[i];
    }
}
