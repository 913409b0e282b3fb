package org.kanmon.sdc.tables.audit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.BooleanSupplier;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.witness.Bounds;
import org.kanmon.sdc.tables.witness.PrimaryCells;
import org.kanmon.sdc.tables.witness.Propagation;

/**
 * What an outsider could prove if every cell that is not 0 were hidden: no choice of hidden cells can leave more. First by
 * propagation, which costs little and is right for nearly every cell; exactly on demand.
 */
public final class Baseline {

    private final CellSystem hidden;
    private final PrimaryCells primary;
    private final Outsider outsider;
    private final long[] low;
    private final long[] high;
    private SystemAudit exact;

    /**
     * @param system the table as published; figures of cells that are not shown are not looked at
     * @param primary the cells that will be asked about
     */
    public Baseline(CellSystem system, PrimaryCells primary, Outsider outsider) {
        BitSet cells = system.hidden();
        long lowest = Bounds.lowestHidden(primary, outsider);
        for (int cell = 0; cell < system.cells(); cell++) {
            if (system.isShown(cell)
                    && !system.isReleased(cell)
                    && system.value(cell) > 0
                    && system.value(cell) >= lowest) {
                cells.set(cell);
            }
        }
        this.hidden = system.withHidden(cells);
        this.primary = primary;
        this.outsider = outsider;
        Bounds propagated = Bounds.before(hidden, primary, outsider);
        if (!new Propagation(system.equations(), propagated).all()) {
            propagated = Bounds.before(hidden, primary, outsider);
        }
        this.low = at(primary.cells(), propagated.low());
        this.high = at(primary.cells(), propagated.high());
    }

    private static long[] at(int[] cells, long[] bounds) {
        return Arrays.stream(cells).mapToLong(cell -> bounds[cell]).toArray();
    }

    private int entry(int cell) {
        return Arrays.binarySearch(primary.cells(), cell);
    }

    /** A figure that the primary cell cannot be below; it need not be attained. */
    public long propagatedLow(int cell) {
        return low[entry(cell)];
    }

    /** A figure that the primary cell cannot exceed; it need not be attained. */
    public long propagatedHigh(int cell) {
        return high[entry(cell)];
    }

    /** Finds the exact lowest and highest figures of these cells, until time is over. */
    void settle(int[] cells, BooleanSupplier timeIsOver) {
        if (cells.length > 0 && exact().isConsistent()) {
            exact().settle(cells, timeIsOver);
        }
    }

    /** The lowest figure that the outsider could not rule out: exact for cells that are settled, else perhaps too low. */
    long low(int cell) {
        return exact == null || !exact.isConsistent() ? propagatedLow(cell) : exact.outerLow(cell);
    }

    /** The highest figure that the outsider could not rule out: exact for cells that are settled, else perhaps too high. */
    long high(int cell) {
        return exact == null || !exact.isConsistent() ? propagatedHigh(cell) : exact.outerHigh(cell);
    }

    private SystemAudit exact() {
        if (exact == null) {
            exact = new SystemAudit(hidden, Bounds.before(hidden, primary, outsider));
        }
        return exact;
    }

    /** Frees the native memory of the solvers used. */
    public void close() {
        if (exact != null) {
            exact.close();
        }
    }
}
