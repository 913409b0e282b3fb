package org.kanmon.sdc.tables.audit;

import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.model.Grid;
import org.kanmon.sdc.tables.witness.Bounds;
import org.kanmon.sdc.tables.witness.Field;
import org.kanmon.sdc.tables.witness.MoveSearch;
import org.kanmon.sdc.tables.witness.Witness;
import org.kanmon.sdc.tables.witness.WitnessCheck;

/** Pushes cells of a grid as far as small moves go: the cheapest way to find tables in which a cell is low or high. */
final class Pushes {

    private final CellSystem system;
    private final Figures figures;
    private final MoveSearch search;
    private final WitnessCheck check;

    /**
     * @param system with figures for all cells
     */
    Pushes(Grid grid, CellSystem system, Bounds outer, Figures figures) {
        this.system = system;
        this.figures = figures;
        this.search = new MoveSearch(grid, new Field(system, outer));
        this.check = new WitnessCheck(system, outer);
    }

    /** Pushes a cell towards a figure, and takes the tables found into account. */
    void push(int cell, long figure) {
        Witness witness = search.farthest(cell, figure - system.value(cell));
        if (check.holds(witness)) {
            figures.learn(witness, system);
        }
    }
}
