package org.kanmon.sdc.tables.protect;

/**
 * What one primary cell needs: tables that an outsider cannot rule out, in which its figure differs from the one at hand by
 * this much.
 *
 * @param cell the system's cell
 * @param down how much less one of them must hold, 0 or more
 * @param up how much more one of them must hold, 0 or more
 * @param width how far apart the lowest and the highest must be, 0 where that does not matter
 */
record Goal(int cell, long down, long up, long width) {

    boolean isMet(long lowest, long highest) {
        return lowest <= -down && highest >= up && highest - lowest >= width;
    }

    /** Whether nothing has to be done for it. */
    boolean isEmpty() {
        return down == 0 && up == 0 && width == 0;
    }

    /** The same goal cut to what is possible at all. */
    Goal within(long lowest, long highest) {
        return new Goal(cell, Math.min(down, -lowest), Math.min(up, highest), Math.min(width, highest - lowest));
    }
}
