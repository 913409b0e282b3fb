package org.kanmon.sdc.tables.witness;

/**
 * Another table that an outsider cannot rule out, as the difference to the one at hand: for some cells how much more (or, if
 * negative, less) they hold.
 *
 * @param cells each once
 * @param deltas per entry of {@code cells} the difference; never 0
 */
public record Witness(int[] cells, long[] deltas) {

    /** The difference at a cell; 0 where the witness does not name it. */
    public long at(int cell) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] == cell) {
                return deltas[i];
            }
        }
        return 0;
    }
}
