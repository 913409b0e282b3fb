package org.kanmon.sdc.tables.witness;

/**
 * The cells that move together with each cell of a network: one signed path on each of the other axes, crossed. Offsets are to
 * be added to the cell's own part of the index; the signs are relative to the cell aimed at.
 */
record Spread(int[] offsets, byte[] signs) {

    static final Spread ALONE = new Spread(new int[] {0}, new byte[] {1});

    /** This spread crossed with a path on a further axis. */
    Spread cross(int[] furtherOffsets, byte[] furtherSigns) {
        int[] crossed = new int[offsets.length * furtherOffsets.length];
        byte[] crossedSigns = new byte[crossed.length];
        int at = 0;
        for (int i = 0; i < offsets.length; i++) {
            for (int j = 0; j < furtherOffsets.length; j++) {
                crossed[at] = offsets[i] + furtherOffsets[j];
                crossedSigns[at++] = (byte) (signs[i] * furtherSigns[j]);
            }
        }
        return new Spread(crossed, crossedSigns);
    }
}
