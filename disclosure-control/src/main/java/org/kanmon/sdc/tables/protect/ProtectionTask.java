package org.kanmon.sdc.tables.protect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kanmon.sdc.tables.audit.Baseline;
import org.kanmon.sdc.tables.audit.Level;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.model.Grid;
import org.kanmon.sdc.tables.model.GridPart;
import org.kanmon.sdc.tables.witness.Bounds;
import org.kanmon.sdc.tables.witness.PrimaryCells;

/**
 * One system to be protected: what every cell may be once it is hidden, what hiding it costs, and what the primary cells need.
 */
final class ProtectionTask {

    /** The cost of a cell that may not be hidden. */
    static final double NEVER = -1;

    private final CellSystem system;
    private final PrimaryCells primary;
    private final ProtectionOptions options;
    private final Costs costs;
    private final Bounds bounds;
    private final BitSet free;
    private final BitSet grandTotals = new BitSet();
    private final double[] cost;

    /**
     * @param system with figures for all cells; those of cells hidden before are figures that they may have
     * @param costs in the numbers of the system's cells
     */
    ProtectionTask(CellSystem system, PrimaryCells primary, ProtectionOptions options, Costs costs) {
        this.system = system;
        this.primary = primary;
        this.options = options;
        this.costs = costs;
        this.free = new BitSet();
        BitSet printed = new BitSet();
        for (int cell = 0; cell < system.cells(); cell++) {
            printed.set(cell, !system.isUnprinted(cell) && !system.isReleased(cell));
        }
        this.bounds = Bounds.before(system.withHidden(printed), primary, options.outsider());
        for (int cell = 0; cell < system.cells(); cell++) {
            free.set(cell, system.isUnprinted(cell));
        }
        free.or(system.hidden());
        for (int cell : primary.cells()) {
            free.set(cell, free.get(cell) || !costs.isKept(cell));
        }
        findGrandTotals();
        this.cost = costs();
    }

    private void findGrandTotals() {
        BitSet inGrid = new BitSet();
        for (GridPart part : system.grids()) {
            for (int cell = 0; cell < part.size(); cell++) {
                inGrid.set(part.cell(cell));
                if (isRoot(part.grid(), cell)) {
                    grandTotals.set(part.cell(cell));
                }
            }
        }
        BitSet parts = new BitSet();
        for (int e = 0; e < system.equations().count(); e++) {
            for (int part : system.equations().parts(e)) {
                parts.set(part);
            }
        }
        for (int e = 0; e < system.equations().count(); e++) {
            int total = system.equations().total(e);
            if (!inGrid.get(total)) {
                grandTotals.set(total, !parts.get(total));
            }
        }
    }

    private static boolean isRoot(Grid grid, int cell) {
        boolean sums = false;
        for (int a = 0; a < grid.axes().size(); a++) {
            int position = grid.position(cell, a);
            if (grid.axes().get(a).parent(position) >= 0) {
                return false;
            }
            sums |= !grid.axes().get(a).isLeaf(position);
        }
        return sums;
    }

    private double[] costs() {
        double[] all = new double[system.cells()];
        for (int cell = 0; cell < all.length; cell++) {
            boolean stays = grandTotals.get(cell) && !options.hideGrandTotal() && !costs.isFree(cell);
            all[cell] = stays ? NEVER : costOfHiding(cell);
        }
        return all;
    }

    private double costOfHiding(int cell) {
        long figure = system.value(cell);
        boolean mayBe = !free.get(cell) && !costs.isKept(cell) && !system.isReleased(cell);
        if (!mayBe || figure == 0 || figure < bounds.low()[cell]) {
            return NEVER;
        }
        return costs.weight(cell) * options.objective().amount(figure);
    }

    /** Allows the grand totals to be hidden. Whether there is one that could be. */
    boolean allowGrandTotals() {
        boolean any = false;
        for (int cell = grandTotals.nextSetBit(0); cell >= 0; cell = grandTotals.nextSetBit(cell + 1)) {
            if (cost[cell] == NEVER && costOfHiding(cell) != NEVER) {
                cost[cell] = costOfHiding(cell);
                any = true;
            }
        }
        return any;
    }

    CellSystem system() {
        return system;
    }

    PrimaryCells primary() {
        return primary;
    }

    /** What every cell may be when it is hidden; the same for cells that are hidden and cells that could be. */
    Bounds bounds() {
        return bounds;
    }

    /** Whether an outsider does not know the cell whatever else is done: primary, hidden before, or not printed. */
    boolean isFree(int cell) {
        return free.get(cell);
    }

    /** What it costs to hide the cell, {@link #NEVER} if it may not be hidden or need not be, being free. */
    double cost(int cell) {
        return cost[cell];
    }

    /** Whether the cell is or can be hidden. */
    boolean canMove(int cell) {
        return free.get(cell) || cost[cell] != NEVER;
    }

    BitSet grandTotals() {
        return grandTotals;
    }

    /** The system with these cells hidden, beside the primary ones and those hidden before. */
    CellSystem withHidden(BitSet complementary) {
        BitSet hidden = system.hidden();
        for (int cell : primary.cells()) {
            hidden.set(cell, free.get(cell));
        }
        hidden.or(complementary);
        return system.withHidden(hidden);
    }

    /** What every primary cell needs; those that need nothing, and those that stay visible, are left out. */
    List<Goal> goals(Baseline baseline) {
        List<Goal> goals = new ArrayList<>();
        for (int i = 0; i < primary.cells().length; i++) {
            int cell = primary.cells()[i];
            Goal goal = goal(cell, primary.protections().get(i))
                    .within(
                            Math.min(0, baseline.propagatedLow(cell) - system.value(cell)),
                            Math.max(0, baseline.propagatedHigh(cell) - system.value(cell)));
            if (free.get(cell) && !goal.isEmpty()) {
                goals.add(goal);
            }
        }
        return goals;
    }

    private Goal goal(int cell, Protection protection) {
        long figure = system.value(cell);
        if (protection instanceof Protection.Levels levels) {
            return new Goal(cell, Math.max(0, figure - levels.low()), Math.max(0, levels.high() - figure), 0);
        }
        if (protection instanceof Protection.Width sliding) {
            return new Goal(cell, 0, 0, sliding.width());
        }
        return goal(cell, ((Protection.Threshold) protection).threshold());
    }

    private Goal goal(int cell, long threshold) {
        long figure = system.value(cell);
        boolean known = system.isShown(cell);
        if (primary.nothingShown().get(cell) && (figure == 0 || figure >= threshold)) {
            return new Goal(cell, 0, 0, threshold - 1);
        }
        if (options.level() == Level.ONE && known) {
            return new Goal(cell, 1, 1, 0);
        }
        return new Goal(cell, Math.max(0, figure - 1), Math.max(0, threshold - 1 - figure), 0);
    }

    Outsider outsider() {
        return options.outsider();
    }
}
