package org.kanmon.sdc.tables.witness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.model.CellSystem.GridPart;

/**
 * Moves in linked tables: first those of one table's grid that touch no cell which other tables depend on, for these keep all
 * links; then by linear programming.
 */
public final class LinkedMoves implements Moves {

    /** Larger neighbourhoods cost more than the cells that they would save. */
    private static final int LARGEST_FREE = 2_000;

    private final CellSystem system;
    private final List<MoveSearch> searches = new ArrayList<>();
    private final ProgramMoves program;
    private final BitSet linked;

    /**
     * @param system the tables at hand, with figures for all cells
     * @param bounds what every cell may be once it is hidden
     */
    public LinkedMoves(CellSystem system, Bounds bounds, Field field) {
        this.system = system;
        this.linked = new BitSet(system.cells());
        for (int cell = 0; cell < system.cells(); cell++) {
            linked.set(cell, system.isLinked(cell));
        }
        for (GridPart part : system.grids()) {
            searches.add(new MoveSearch(part.grid(), part(field, part)));
        }
        this.program = new ProgramMoves(system, bounds, field, LARGEST_FREE);
    }

    private LinkedMoves(LinkedMoves other, Field field) {
        this.system = other.system;
        this.linked = other.linked;
        for (int i = 0; i < other.searches.size(); i++) {
            searches.add(other.searches.get(i).in(part(field, system.grids().get(i))));
        }
        this.program = other.program.in(field);
    }

    private Field part(Field field, GridPart part) {
        return field.part(part.first(), part.grid().size(), linked);
    }

    @Override
    public LinkedMoves in(Field other) {
        return new LinkedMoves(this, other);
    }

    @Override
    public long effort() {
        return program.effort()
                + searches.stream().mapToLong(MoveSearch::effort).sum();
    }

    @Override
    public Optional<Witness> quick(int cell, long need) {
        return inGrid(cell, (search, own) -> search.quick(own, need));
    }

    @Override
    public Optional<Witness> free(int cell, long need) {
        return inGrid(cell, (search, own) -> search.free(own, need)).or(() -> program.free(cell, need));
    }

    @Override
    public Optional<Witness> paying(int cell, long need) {
        return inGrid(cell, (search, own) -> search.paying(own, need)).or(() -> program.paying(cell, need));
    }

    /** Moves a cell as far as moves of its own table's free cells can, at most as far as needed; by nothing, if it has no grid. */
    public Witness farthest(int cell, long need) {
        int part = linked.get(cell) ? -1 : part(cell);
        return part < 0
                ? new Witness(new int[0], new long[0])
                : shifted(
                        searches.get(part)
                                .farthest(cell - system.grids().get(part).first(), need),
                        part);
    }

    /** Asks the search in the cell's own table about the number that it has there. */
    private Optional<Witness> inGrid(int cell, BiFunction<MoveSearch, Integer, Optional<Witness>> question) {
        int part = linked.get(cell) ? -1 : part(cell);
        if (part < 0) {
            return Optional.empty();
        }
        int own = cell - system.grids().get(part).first();
        return question.apply(searches.get(part), own).map(witness -> shifted(witness, part));
    }

    private int part(int cell) {
        for (int i = 0; i < searches.size(); i++) {
            GridPart part = system.grids().get(i);
            if (cell >= part.first() && cell < part.first() + part.grid().size()) {
                return i;
            }
        }
        return -1;
    }

    private Witness shifted(Witness witness, int part) {
        int first = system.grids().get(part).first();
        return new Witness(
                Arrays.stream(witness.cells()).map(cell -> cell + first).toArray(), witness.deltas());
    }
}
