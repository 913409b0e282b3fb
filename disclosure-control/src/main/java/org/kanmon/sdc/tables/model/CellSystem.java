package org.kanmon.sdc.tables.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * One measure of a table as a system of cells and sums: what an outsider sees, and every relation that follows from the
 * table's structure. Its cells are numbered on their own: besides the table's cells it has those that the table does not
 * print but that its structure implies.
 *
 * <p>A cell is in one of three states. A <em>shown</em> cell has a figure that everybody knows. A <em>hidden</em> cell has a
 * mark in place of its figure. An <em>unprinted</em> cell has neither: nobody outside knows it, and it costs nothing. A shown cell is
 * <em>released</em> if its figure was published before: nothing that is hidden now takes that back.
 *
 * <p>Several tables make one system, too: its cells are those of the tables, one table after the other, and cells that no table
 * prints. Sums that go beyond one table's own structure are <em>links</em>.
 */
public final class CellSystem {

    private final long[] values;
    private final BitSet hidden;
    private final BitSet unprinted;
    private final BitSet released;
    private final Equations equations;
    private final List<GridPart> grids;
    private final BitSet linked;

    /**
     * @param values per cell its figure; cells that are not shown may have any figure that makes the equations hold
     * @param hidden the cells with a mark
     * @param unprinted the cells that are not in the table
     * @param grid the cross that the cells form, where they do
     */
    public CellSystem(long[] values, BitSet hidden, BitSet unprinted, Equations equations, Optional<Grid> grid) {
        this(
                values,
                hidden,
                unprinted,
                new BitSet(),
                equations,
                grid.stream().map(cross -> GridPart.from(0, cross)).toList(),
                new BitSet());
    }

    /**
     * A system of one table or more, with links.
     *
     * @param values per cell its figure; cells that are not shown may have any figure that makes the equations hold
     * @param hidden the cells with a mark
     * @param unprinted the cells that are not in the tables
     * @param released the shown cells whose figures cannot be hidden any more
     * @param grids the crosses that some of the cells form; a cell may be in several of them
     * @param linked the cells that occur in equations which are not sums of their own table's grid
     */
    public CellSystem(
            long[] values,
            BitSet hidden,
            BitSet unprinted,
            BitSet released,
            Equations equations,
            List<GridPart> grids,
            BitSet linked) {
        this.values = values;
        this.hidden = hidden;
        this.unprinted = unprinted;
        this.released = released;
        this.equations = equations;
        this.grids = List.copyOf(grids);
        this.linked = linked;
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

    /** Whether the cell's figure was published before. */
    public boolean isReleased(int cell) {
        return released.get(cell);
    }

    /** The hidden cells; a copy. */
    public BitSet hidden() {
        return (BitSet) hidden.clone();
    }

    public Equations equations() {
        return equations;
    }

    /**
     * The cross that all cells form, if they do and no sum goes beyond it; empty where the table is sparse, its sums contradict
     * each other, or it is linked to other tables.
     */
    public Optional<Grid> grid() {
        return grids.size() == 1 && linked.isEmpty() && grids.get(0).covers(values.length)
                ? Optional.of(grids.get(0).grid())
                : Optional.empty();
    }

    /** The crosses that some of the cells form. */
    public List<GridPart> grids() {
        return grids;
    }

    /** The same system with other figures, for example with figures found for the cells that are not shown. */
    public CellSystem withValues(long[] figures) {
        return new CellSystem(figures, hidden, unprinted, released, equations, grids, linked);
    }

    /** The same system with other hidden cells. */
    public CellSystem withHidden(BitSet cells) {
        return new CellSystem(values, (BitSet) cells.clone(), unprinted, released, equations, grids, linked);
    }

    /** The same system in which exactly these cells are not printed. */
    CellSystem withUnprinted(BitSet cells) {
        BitSet marks = hidden();
        marks.andNot(cells);
        return new CellSystem(values, marks, cells, released, equations, grids, linked);
    }

    /** The same system with further sums over its cells; those that it has already are left out. */
    public CellSystem with(List<Sum> sums) {
        Equations.Builder builder = new Equations.Builder();
        for (int e = 0; e < equations.count(); e++) {
            builder.add(equations.total(e), equations.parts(e));
        }
        BitSet nowLinked = (BitSet) linked.clone();
        for (Sum sum : sums) {
            if (!equations.has(sum)) {
                builder.add(sum.total(), sum.parts());
                nowLinked.set(sum.total());
                Arrays.stream(sum.parts()).forEach(nowLinked::set);
            }
        }
        return new CellSystem(values, hidden, unprinted, released, builder.build(values.length), grids, nowLinked);
    }

    /**
     * The same system with further cells that are not printed, and sums that go beyond the table's grid.
     *
     * @param figures of the further cells, which get the next numbers
     */
    CellSystem with(long[] figures, List<Sum> sums) {
        int cells = values.length + figures.length;
        long[] all = Arrays.copyOf(values, cells);
        System.arraycopy(figures, 0, all, values.length, figures.length);
        BitSet nowUnprinted = (BitSet) unprinted.clone();
        nowUnprinted.set(values.length, cells);
        Equations.Builder builder = new Equations.Builder();
        for (int e = 0; e < equations.count(); e++) {
            builder.add(equations.total(e), equations.parts(e));
        }
        return new CellSystem(all, hidden, nowUnprinted, released, builder.build(cells), grids, linked).with(sums);
    }

    /** The cells that occur in sums beyond the grids; a copy. */
    public BitSet linked() {
        return (BitSet) linked.clone();
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
