package org.kanmon.sdc.tables.model;

import java.util.List;

/**
 * A full cross of axes: every combination of one position per axis is a cell, and the cell's number is the sum of position
 * times stride. Neighbours are found by arithmetic, so that a search needs no list of them.
 */
public final class Grid {

    private final List<Axis> axes;
    private final int[] strides;
    private final int size;

    /**
     * @throws IllegalArgumentException if the cells cannot be numbered by an int
     */
    public Grid(List<Axis> axes) {
        this.axes = List.copyOf(axes);
        this.strides = new int[axes.size()];
        long cells = 1;
        for (int a = axes.size() - 1; a >= 0; a--) {
            strides[a] = (int) cells;
            cells *= axes.get(a).size();
            if (cells > Integer.MAX_VALUE - 8) {
                throw new IllegalArgumentException("a cross of " + axes.size() + " axes with more than 2^31 cells");
            }
        }
        this.size = (int) cells;
    }

    public List<Axis> axes() {
        return axes;
    }

    /** Number of cells. */
    public int size() {
        return size;
    }

    /** How far apart two neighbours on an axis are. */
    public int stride(int axis) {
        return strides[axis];
    }

    /** The position of a cell on an axis. */
    public int position(int cell, int axis) {
        return cell / strides[axis] % axes.get(axis).size();
    }

    /** All sums: per axis, for every position that has children. */
    public Equations equations() {
        Equations.Builder builder = new Equations.Builder();
        for (int a = 0; a < axes.size(); a++) {
            for (int cell = 0; cell < size; cell++) {
                addSum(builder, a, cell);
            }
        }
        return builder.build(size);
    }

    private void addSum(Equations.Builder builder, int a, int cell) {
        Axis axis = axes.get(a);
        int position = position(cell, a);
        int children = axis.childCount(position);
        if (children == 0) {
            return;
        }
        builder.total(cell);
        for (int i = 0; i < children; i++) {
            builder.part(cell + (axis.child(position, i) - position) * strides[a]);
        }
        builder.end();
    }
}
