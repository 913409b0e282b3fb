package org.kanmon.sdc.tables.model;

import java.util.BitSet;
import java.util.List;

/** The rows of a table numbered by their categories: position times stride, summed over the axes. */
final class RowKeys {

    private static final int ALWAYS_DENSE = 50_000;
    private static final int DENSE_PER_ROW = 4;

    private final List<Axis> axes;
    private final long[] strides;
    private final long[] keys;
    private final long size;

    RowKeys(Table table, List<Axis> axes) {
        this.axes = axes;
        this.strides = new long[axes.size()];
        long cells = 1;
        for (int a = axes.size() - 1; a >= 0; a--) {
            strides[a] = cells;
            cells = Math.multiplyExact(cells, axes.get(a).size());
        }
        this.size = cells;
        this.keys = new long[table.rows()];
        for (int a = 0; a < axes.size(); a++) {
            int[] position = positions(table, a);
            for (int row = 0; row < keys.length; row++) {
                keys[row] += position[table.node(a, row)] * strides[a];
            }
        }
    }

    /** A dimension's categories that rows name, and all innermost ones. */
    static Axis printedAxis(Table table, int dimension) {
        CategoryTree tree = table.dimensions().get(dimension).categories();
        BitSet named = new BitSet(tree.size());
        for (int row = 0; row < table.rows(); row++) {
            named.set(table.node(dimension, row));
        }
        return Axis.of(tree, node -> named.get(node) || tree.childCount(node) == 0);
    }

    private int[] positions(Table table, int a) {
        int[] position = new int[table.dimensions().get(a).categories().size()];
        for (int i = 0; i < axes.get(a).size(); i++) {
            position[axes.get(a).node(i)] = i;
        }
        return position;
    }

    List<Axis> axes() {
        return axes;
    }

    /** Whether the full cross is small enough, by itself or beside the rows, to give every combination a cell. */
    boolean isDense() {
        return size <= ALWAYS_DENSE || size <= (long) DENSE_PER_ROW * keys.length && size < Integer.MAX_VALUE - 8;
    }

    int rows() {
        return keys.length;
    }

    long key(int row) {
        return keys[row];
    }

    int position(long key, int axis) {
        return (int) (key / strides[axis] % axes.get(axis).size());
    }

    long stride(int axis) {
        return strides[axis];
    }
}
