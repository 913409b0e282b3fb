package org.kanmon.sdc.tables.audit;

import java.util.Optional;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.witness.Bounds;
import org.kanmon.sdc.tables.witness.Field;
import org.kanmon.sdc.tables.witness.LinkedMoves;
import org.kanmon.sdc.tables.witness.MoveSearch;
import org.kanmon.sdc.tables.witness.Witness;
import org.kanmon.sdc.tables.witness.WitnessCheck;

/** Pushes cells of a grid as far as small moves go: the cheapest way to find tables in which a cell is low or high. */
final class Pushes {

    private final CellSystem system;
    private final Figures figures;
    private final Farthest search;
    private final WitnessCheck check;

    /** Moves a cell as far as it can, at most as far as asked for. */
    private interface Farthest {
        Witness farthest(int cell, long need);
    }

    private Pushes(CellSystem system, Farthest search, Bounds outer, Figures figures) {
        this.system = system;
        this.figures = figures;
        this.search = search;
        this.check = new WitnessCheck(system, outer);
    }

    /**
     * Pushes where the cells, or some of them, form a grid.
     *
     * @param system with figures for all cells
     */
    static Optional<Pushes> of(CellSystem system, Bounds outer, Figures figures) {
        if (system.grids().isEmpty()) {
            return Optional.empty();
        }
        Field field = new Field(system, outer);
        Farthest search = system.grid()
                .<Farthest>map(grid -> new MoveSearch(grid, field)::farthest)
                .orElseGet(() -> new LinkedMoves(system, outer, field)::farthest);
        return Optional.of(new Pushes(system, search, outer, figures));
    }

    /** Pushes a cell towards a figure, and takes the tables found into account. */
    void push(int cell, long figure) {
        Witness witness = search.farthest(cell, figure - system.value(cell));
        if (check.holds(witness)) {
            figures.learn(witness, system);
        }
    }
}
