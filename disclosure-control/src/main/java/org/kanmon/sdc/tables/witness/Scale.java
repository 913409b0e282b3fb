package org.kanmon.sdc.tables.witness;

import org.kanmon.sdc.tables.model.CellSystem;

/**
 * The unit in which figures are given to a solver that computes with fractions: large amounts in large units, so that its
 * tolerances, which are made for small numbers, stay far below the figures. A power of two, so that nothing is lost on the way.
 *
 * @param unit 1 or more
 */
public record Scale(double unit) {

    /** Up to this figure the unit is 1. */
    private static final long LARGEST_PLAIN = 1L << 30;

    /** Figures as they are. */
    public static Scale plain() {
        return new Scale(1);
    }

    /** The unit for figures of which this is the largest. */
    public static Scale of(long largest) {
        return largest <= LARGEST_PLAIN ? plain() : new Scale(Long.highestOneBit(largest / LARGEST_PLAIN) * 2.0);
    }

    /** The unit for the figures of all cells of a system. */
    public static Scale of(CellSystem system) {
        long largest = 0;
        for (int cell = 0; cell < system.cells(); cell++) {
            largest = Math.max(largest, system.value(cell));
        }
        return of(largest);
    }

    /** A figure in this unit. */
    public double in(double figure) {
        return figure / unit;
    }

    /** A figure as it is. */
    public double out(double scaled) {
        return scaled * unit;
    }
}
