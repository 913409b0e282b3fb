package org.kanmon.sdc.tables.witness;

import java.util.Optional;

/** Ways to find tables that an outsider cannot rule out. */
public interface Moves {

    /**
     * Moves a cell by moves of free cells alone.
     *
     * @param need how far; the sign is the direction
     * @return a witness in which the cell has moved that far
     */
    Optional<Witness> free(int cell, long need);

    /**
     * Moves a cell by moves of free cells alone, if such moves are found with little effort: {@link #free} finds at least as many.
     *
     * @param need how far; the sign is the direction
     * @return a witness in which the cell has moved that far
     */
    Optional<Witness> quick(int cell, long need);

    /**
     * Moves a cell at a low price: cells that are offered may be moved as if they were hidden. The caller hides those that the
     * witness moves.
     *
     * @param need how far; the sign is the direction
     */
    Optional<Witness> paying(int cell, long need);

    /** How much has been looked at so far, roughly in cells. The same questions always take the same effort. */
    long effort();

    /** The same way to look for tables, in another field: for another thread. */
    Moves in(Field other);
}
