package org.kanmon.sdc.tables.model;

import java.util.Arrays;

/** A cross that some cells of a system form. Immutable. */
public final class GridPart {

    private final Grid grid;
    private final int first;

    /** Per cell of the grid its number in the system, less {@code first}; empty where that is the same number. */
    private final int[] cells;

    private GridPart(Grid grid, int first, int[] cells) {
        this.grid = grid;
        this.first = first;
        this.cells = cells;
    }

    /** A cross of a run of a system's cells: its cell number i is cell number {@code first + i} of the system. */
    public static GridPart from(int first, Grid grid) {
        return new GridPart(grid, first, new int[0]);
    }

    /**
     * A cross of any cells of a system.
     *
     * @param cells per cell of the grid the system's cell
     */
    static GridPart of(int[] cells, Grid grid) {
        return new GridPart(grid, 0, cells);
    }

    /** The same cross where all cells of the system have higher numbers. */
    public GridPart shifted(int by) {
        return new GridPart(grid, first + by, cells);
    }

    public Grid grid() {
        return grid;
    }

    /** Number of cells. */
    public int size() {
        return grid.size();
    }

    /** The system's cell that a cell of the grid is. */
    public int cell(int ofGrid) {
        return first + (cells.length == 0 ? ofGrid : cells[ofGrid]);
    }

    /** Whether the grid's cells are all cells of a system of this size, in the same order. */
    boolean covers(int systemCells) {
        return first == 0 && cells.length == 0 && grid.size() == systemCells;
    }

    /** The grid's cell that each cell of a system of this size is, -1 for those outside of the grid. */
    public int[] cellsOfGrid(int systemCells) {
        int[] inside = new int[systemCells];
        Arrays.fill(inside, -1);
        for (int i = 0; i < grid.size(); i++) {
            inside[cell(i)] = i;
        }
        return inside;
    }
}
