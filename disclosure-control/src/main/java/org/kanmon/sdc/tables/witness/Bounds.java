package org.kanmon.sdc.tables.witness;

import java.util.Arrays;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.model.CellSystem;

/**
 * Per cell of a system the lowest and highest figure that it may have. Mutable on purpose: propagation narrows the two arrays
 * in place.
 *
 * @param low never negative
 * @param high {@link #UNBOUNDED} where nothing bounds the figure from above
 */
public record Bounds(long[] low, long[] high) {

    /** Higher than any figure, and small enough that sums of a few do not overflow. */
    public static final long UNBOUNDED = Long.MAX_VALUE / 4;

    /** What an outsider knows of every cell before looking at the sums. */
    public static Bounds before(CellSystem system, PrimaryCells primary, Outsider outsider) {
        Bounds bounds = new Bounds(new long[system.cells()], new long[system.cells()]);
        Arrays.fill(bounds.high, UNBOUNDED);
        for (int cell = 0; cell < system.cells(); cell++) {
            if (system.isShown(cell)) {
                bounds.low[cell] = system.value(cell);
                bounds.high[cell] = system.value(cell);
            } else if (system.isHidden(cell) && !primary.nothingShown().get(cell)) {
                bounds.low[cell] = lowestHidden(primary, outsider);
            }
        }
        if (outsider == Outsider.INFORMED) {
            primary.restrict(system, bounds);
        }
        return bounds;
    }

    /** The lowest figure that an outsider reckons with behind the mark of a cell that is not primary. */
    public static long lowestHidden(PrimaryCells primary, Outsider outsider) {
        return switch (outsider) {
            case BASIC -> 0;
            case PRINTED_ZEROS -> 1;
            case INFORMED -> primary.lowestThreshold();
        };
    }

    /** Whether the cell's figure is known. */
    public boolean isFixed(int cell) {
        return low[cell] == high[cell];
    }

    /** A copy that can be narrowed on its own. */
    public Bounds copy() {
        return new Bounds(low.clone(), high.clone());
    }
}
