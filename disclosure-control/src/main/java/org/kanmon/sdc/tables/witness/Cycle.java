package org.kanmon.sdc.tables.witness;

import java.util.Arrays;

/** A cycle that a search has found: the arcs it goes along, and the cells that move together at each. */
final class Cycle {

    private int[] offsets = new int[32];
    private long[] steps = new long[32];
    private int size;
    private Spread spread = Spread.ALONE;

    /** Forgets what was there. */
    void start(Spread newSpread) {
        this.spread = newSpread;
        this.size = 0;
    }

    /** Adds an arc, by its part of the cell index, and how far its cell moves. */
    void add(int offset, long step) {
        if (size == offsets.length) {
            offsets = Arrays.copyOf(offsets, size * 2);
            steps = Arrays.copyOf(steps, size * 2);
        }
        offsets[size] = offset;
        steps[size++] = step;
    }

    /** Moves all cells of the cycle. */
    void apply(Change change) {
        int[] over = spread.offsets();
        byte[] signs = spread.signs();
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < over.length; k++) {
                change.add(offsets[i] + over[k], steps[i] * signs[k]);
            }
        }
    }
}
