package org.kanmon.sdc.tables.audit;

import java.util.Optional;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.witness.Bounds;
import org.kanmon.sdc.tables.witness.Field;
import org.kanmon.sdc.tables.witness.LinkedMoves;
import org.kanmon.sdc.tables.witness.MoveSearch;
import org.kanmon.sdc.tables.witness.Moves;
import org.kanmon.sdc.tables.witness.Witness;
import org.kanmon.sdc.tables.witness.WitnessCheck;

/** Pushes cells of a grid as far as small moves go: the cheapest way to find tables in which a cell is low or high. */
final class Pushes {

    private final CellSystem system;
    private final Figures figures;
    private final Moves moves;
    private final Farthest search;
    private final WitnessCheck check;

    /** Moves a cell as far as it can, at most as far as asked for. */
    private interface Farthest {
        Witness farthest(int cell, long need);
    }

    private Pushes(CellSystem system, Moves moves, Farthest search, Bounds outer, Figures figures) {
        this.system = system;
        this.figures = figures;
        this.moves = moves;
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
        if (system.grid().isPresent()) {
            MoveSearch search = new MoveSearch(system.grid().get(), field);
            return Optional.of(new Pushes(system, search, search::farthest, outer, figures));
        }
        LinkedMoves linked = new LinkedMoves(system, outer, field);
        return Optional.of(new Pushes(system, linked, linked::farthest, outer, figures));
    }

    /** How much has been looked at so far, roughly in cells. */
    long effort() {
        return moves.effort();
    }

    /** Pushes a cell towards a figure, and takes the table found into account. */
    void push(int cell, long figure) {
        find(cell, figure).ifPresent(witness -> figures.learn(witness, system));
    }

    /** A table, as the difference to the one at hand, in which the cell is close to a figure; it fits. */
    Optional<Witness> find(int cell, long figure) {
        return Optional.of(search.farthest(cell, figure - system.value(cell))).filter(check::holds);
    }
}
