package org.kanmon.sdc.tables.witness;

import java.util.Optional;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.witness.JointMoves.Effort;

/**
 * Moves in linked tables: first those of one table's grid that touch no cell which other tables depend on, for these keep all
 * links; then moves in several grids that complete each other; and where these do not help, linear programming.
 */
public final class LinkedMoves implements Moves {

    /** Larger neighbourhoods cost more than the cells that they would save. */
    private static final int LARGEST_FREE = 2_000;

    private final CellSystem system;
    private final Field field;
    private final JointMoves joint;
    private final ProgramMoves program;

    /**
     * @param system the tables at hand, with figures for all cells
     * @param bounds what every cell may be once it is hidden
     */
    public LinkedMoves(CellSystem system, Bounds bounds, Field field) {
        this(
                system,
                field,
                new JointMoves(system.grids(), new Joints(system), field),
                new ProgramMoves(system, bounds, field, LARGEST_FREE));
    }

    private LinkedMoves(CellSystem system, Field field, JointMoves joint, ProgramMoves program) {
        this.system = system;
        this.field = field;
        this.joint = joint;
        this.program = program;
    }

    @Override
    public LinkedMoves in(Field other) {
        return new LinkedMoves(system, other, joint.in(other), program.in(other));
    }

    @Override
    public long effort() {
        return program.effort() + joint.effort();
    }

    @Override
    public Optional<Witness> quick(int cell, long need) {
        return byGrids(cell, need, Effort.QUICK);
    }

    @Override
    public Optional<Witness> free(int cell, long need) {
        Optional<Witness> found = byGrids(cell, need, Effort.FREE);
        return found.isEmpty() && !joint.isInGrid(cell) ? program.free(cell, need) : found;
    }

    private Optional<Witness> byGrids(int cell, long need, Effort effort) {
        if (system.grids().isEmpty()) {
            return Optional.empty();
        }
        Optional<Witness> alone = joint.isInOneGrid(cell) ? joint.alone(cell, need, effort) : Optional.empty();
        return alone.isPresent() ? alone : joint.together(cell, need, effort);
    }

    @Override
    public Optional<Witness> paying(int cell, long need) {
        Optional<Witness> alone = joint.isInOneGrid(cell) ? joint.alone(cell, need, Effort.PAYING) : Optional.empty();
        Optional<Witness> together =
                system.grids().isEmpty() ? Optional.empty() : joint.together(cell, need, Effort.PAYING);
        if (alone.isEmpty() && together.isEmpty()) {
            return program.paying(cell, need);
        }
        boolean isCheaper = together.isEmpty() || alone.isPresent() && cost(alone.get()) <= cost(together.get());
        return isCheaper ? alone : together;
    }

    private long cost(Witness witness) {
        long cost = 0;
        for (int cell : witness.cells()) {
            cost += field.isFree(cell) ? 0 : field.price(cell);
        }
        return cost;
    }

    /** Moves a cell as far as moves of free cells in the grids can, at most as far as needed. */
    public Witness farthest(int cell, long need) {
        Optional<Witness> alone = joint.isInOneGrid(cell) ? joint.alone(cell, need, Effort.FREE) : Optional.empty();
        return alone.orElseGet(() -> joint.farthest(cell, need));
    }
}
