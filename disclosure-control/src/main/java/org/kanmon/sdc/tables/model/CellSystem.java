package org.kanmon.sdc.tables.model;

import java.util.BitSet;
import java.util.Optional;

/**
 * One measure of a table as a system of cells and sums: what an outsider sees, and every relation that follows from the
 * table's structure. Its cells are numbered on their own: besides the table's cells it has those that the table does not
 * print but that its structure implies.
 *
 * <p>A cell is in one of three states. A <em>shown</em> cell has a figure that everybody knows. A <em>hidden</em> cell has a
 * mark in place of its figure. An <em>unprinted</em> cell has neither: nobody outside knows it, and it costs nothing.
 */
public final class CellSystem {

    private final long[] values;
    private final BitSet hidden;
    private final BitSet unprinted;
    private final Equations equations;
    private final Optional<Grid> grid;

    /**
     * @param values per cell its figure; cells that are not shown may have any figure that makes the equations hold
     * @param hidden the cells with a mark
     * @param unprinted the cells that are not in the table
     * @param grid the cross that the cells form, where they do
     */
    public CellSystem(long[] values, BitSet hidden, BitSet unprinted, Equations equations, Optional<Grid> grid) {
        this.values = values;
        this.hidden = hidden;
        this.unprinted = unprinted;
        this.equations = equations;
        this.grid = grid;
    }

    /** Number of cells. */
    public int cells() {
        return values.length;
    }

    /** The figure of a cell; of one that is not shown, a figure it may have. */
    public long value(int cell) {
        return values[cell];
    }

    /** The figures of all cells; a copy. */
    public long[] values() {
        return values.clone();
    }

    /** Whether everybody knows the cell's figure. */
    public boolean isShown(int cell) {
        return !hidden.get(cell) && !unprinted.get(cell);
    }

    /** Whether a mark stands in place of the cell's figure. */
    public boolean isHidden(int cell) {
        return hidden.get(cell);
    }

    /** Whether the cell is implied by the structure, but not in the table. */
    public boolean isUnprinted(int cell) {
        return unprinted.get(cell);
    }

    /** The hidden cells; a copy. */
    public BitSet hidden() {
        return (BitSet) hidden.clone();
    }

    public Equations equations() {
        return equations;
    }

    /** The cross that the cells form; empty where the table is sparse or its sums contradict each other. */
    public Optional<Grid> grid() {
        return grid;
    }

    /** The same system with other figures, for example with figures found for the cells that are not shown. */
    public CellSystem withValues(long[] figures) {
        return new CellSystem(figures, hidden, unprinted, equations, grid);
    }

    /** The same system with other hidden cells. */
    public CellSystem withHidden(BitSet cells) {
        return new CellSystem(values, (BitSet) cells.clone(), unprinted, equations, grid);
    }

    /** The equation whose difference is not 0, or -1 if all hold. */
    public int failing() {
        for (int equation = 0; equation < equations.count(); equation++) {
            if (equations.difference(equation, values) != 0) {
                return equation;
            }
        }
        return -1;
    }
}
