package org.kanmon.sdc.tables.audit;

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
    private final Bounds prior;
    private final Bounds propagated;
    private SystemAudit exact;

    /**
     * @param system the table as published; figures of cells that are not shown are not looked at
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
        this.prior = Bounds.before(hidden, primary, outsider);
        this.propagated = prior.copy();
        if (!new Propagation(system.equations(), propagated).all()) {
            System.arraycopy(prior.low(), 0, propagated.low(), 0, system.cells());
            System.arraycopy(prior.high(), 0, propagated.high(), 0, system.cells());
        }
    }

    /** A figure that the cell cannot be below; it need not be attained. */
    public long propagatedLow(int cell) {
        return propagated.low()[cell];
    }

    /** A figure that the cell cannot exceed; it need not be attained. */
    public long propagatedHigh(int cell) {
        return propagated.high()[cell];
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
            exact = new SystemAudit(hidden, prior);
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
