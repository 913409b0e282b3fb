package org.kanmon.sdc.tables.witness;

import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.model.Equations;

/**
 * Checks witnesses by the definition alone: it knows the sums of the table and nothing of how a witness was found. One check
 * costs as much as the witness is long, times the sums that a cell is in.
 */
public final class WitnessCheck {

    private final CellSystem system;
    private final Bounds bounds;
    private final long[] imbalance;

    /**
     * @param system the table at hand; its sums hold
     * @param bounds what the outsider knows of each cell; figures that are shown have one possible value
     */
    public WitnessCheck(CellSystem system, Bounds bounds) {
        this.system = system;
        this.bounds = bounds;
        this.imbalance = new long[system.equations().count()];
    }

    /**
     * Whether the witness is a table that the outsider cannot rule out: only cells that are not shown change, each is named once,
     * every figure stays within its bounds, and every sum still holds. Whatever is no witness of this system at all does not hold.
     */
    public boolean holds(Witness witness) {
        int[] cells = witness.cells();
        boolean holds = true;
        if (!isOfThisSystem(witness)) {
            return false;
        }
        for (int i = 0; i < cells.length; i++) {
            holds &= (i == 0 || cells[i - 1] < cells[i]) && staysWithinBounds(cells[i], witness.deltas()[i]);
            change(cells[i], witness.deltas()[i]);
        }
        for (int cell : cells) {
            holds &= balance(cell);
        }
        return holds;
    }

    /** Whether it names cells that there are, with differences so small that no sum of them overflows. */
    private boolean isOfThisSystem(Witness witness) {
        boolean fits = witness.cells().length == witness.deltas().length;
        long reach = 0;
        for (int i = 0; fits && i < witness.cells().length; i++) {
            long delta = witness.deltas()[i];
            fits = witness.cells()[i] >= 0
                    && witness.cells()[i] < system.cells()
                    && delta > -Bounds.UNBOUNDED
                    && delta < Bounds.UNBOUNDED;
            reach += Math.abs(delta);
            fits &= reach < Bounds.UNBOUNDED;
        }
        return fits;
    }

    private boolean staysWithinBounds(int cell, long delta) {
        long figure = system.value(cell) + delta;
        return delta == 0 || !system.isShown(cell) && figure >= bounds.low()[cell] && figure <= bounds.high()[cell];
    }

    private void change(int cell, long delta) {
        Equations equations = system.equations();
        for (int i = 0; i < equations.useCount(cell); i++) {
            int equation = equations.use(cell, i);
            imbalance[equation] += equations.total(equation) == cell ? delta : -delta;
        }
    }

    /** Whether the sums that the cell is in still hold; forgets what was added up for them. */
    private boolean balance(int cell) {
        Equations equations = system.equations();
        boolean balanced = true;
        for (int i = 0; i < equations.useCount(cell); i++) {
            balanced &= imbalance[equations.use(cell, i)] == 0;
            imbalance[equations.use(cell, i)] = 0;
        }
        return balanced;
    }
}
