package org.kanmon.sdc.tables.witness;

import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.model.Equations;

/**
 * Checks witnesses by the definition alone: it knows the sums of the table and nothing of how a witness was found. One check
 * costs as much as the witness is long.
 */
public final class WitnessCheck {

    private final CellSystem system;
    private final Bounds bounds;
    private final long[] delta;

    /**
     * @param system the table at hand; its sums hold
     * @param bounds what the outsider knows of each cell; figures that are shown have one possible value
     */
    public WitnessCheck(CellSystem system, Bounds bounds) {
        this.system = system;
        this.bounds = bounds;
        this.delta = new long[system.cells()];
    }

    /**
     * Whether the witness is a table that the outsider cannot rule out: only cells that are not shown change, every figure
     * stays within its bounds, and every sum still holds.
     */
    public boolean holds(Witness witness) {
        for (int i = 0; i < witness.cells().length; i++) {
            delta[witness.cells()[i]] += witness.deltas()[i];
        }
        boolean holds = true;
        for (int cell : witness.cells()) {
            holds &= staysWithinBounds(cell) && sumsHold(cell);
        }
        for (int cell : witness.cells()) {
            delta[cell] = 0;
        }
        return holds;
    }

    private boolean staysWithinBounds(int cell) {
        long figure = system.value(cell) + delta[cell];
        return delta[cell] == 0
                || !system.isShown(cell) && figure >= bounds.low()[cell] && figure <= bounds.high()[cell];
    }

    private boolean sumsHold(int cell) {
        Equations equations = system.equations();
        for (int i = 0; i < equations.useCount(cell); i++) {
            if (equations.difference(equations.use(cell, i), delta) != 0) {
                return false;
            }
        }
        return true;
    }
}
