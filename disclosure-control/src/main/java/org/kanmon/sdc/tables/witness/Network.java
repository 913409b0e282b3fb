package org.kanmon.sdc.tables.witness;

import java.util.Arrays;
import java.util.Optional;
import org.kanmon.sdc.tables.model.Axis;

/**
 * Two axes of a grid as a network. Of the sums over a tree of categories and a flat list of columns, drop those over the
 * columns of inner categories, which follow from the others; then every cell stands in exactly two sums, once with each sign.
 * So cells are arcs, sums are nodes, and a cycle is a change that keeps all sums.
 *
 * <p>The nodes: the row of a leaf; the children of an inner category in a column; the row of a root. Columns of different
 * totals have rows of their own. A column that no sum over columns includes has no rows: all its leaves meet at one node, at
 * which nothing has to be kept.
 *
 * <p>The arcs at every node lie side by side in flat arrays; each arc is listed at both of its ends.
 */
final class Network {

    private final Axis tree;
    private final Optional<Axis> columns;
    private final int treeStride;
    private final int columnStride;
    private final int width;
    private final int[] group;
    private final int groups;
    private final int nodes;

    /** Per node the first of its entries in the arrays below. */
    final int[] start;

    /** Per entry the node at the other end of the arc. */
    final int[] to;

    /** Per entry the part of the cell's index that the two axes make up. */
    final int[] offset;

    /** Per entry the sign of the cell's change when one unit goes along the arc, away from the node. */
    final byte[] sign;

    Network(Axis tree, int treeStride, Optional<Axis> columns, int columnStride) {
        this.tree = tree;
        this.treeStride = treeStride;
        this.columns = columns;
        this.columnStride = columnStride;
        this.width = columns.map(Axis::size).orElse(1);
        this.group = new int[width];
        this.groups = numberGroups();
        this.nodes = tree.size() * (width + 2 * groups);
        this.start = new int[nodes + 1];
        int arcs = tree.size() * width;
        for (int arc = 0; arc < arcs; arc++) {
            start[lower(arc / width, arc % width) + 1]++;
            start[upper(arc / width, arc % width) + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            start[node + 1] += start[node];
        }
        this.to = new int[2 * arcs];
        this.offset = new int[2 * arcs];
        this.sign = new byte[2 * arcs];
        int[] next = Arrays.copyOf(start, nodes);
        for (int arc = 0; arc < arcs; arc++) {
            int y = arc / width;
            int column = arc % width;
            enter(next[lower(y, column)]++, y, column, true);
            enter(next[upper(y, column)]++, y, column, false);
        }
    }

    /** Numbers the totals over columns; every column belongs to one. */
    private int numberGroups() {
        int next = 0;
        for (int column = 0; column < width; column++) {
            int total = columns.isEmpty() ? column : columns.get().root(column);
            group[column] = total == column ? next++ : group[total];
        }
        return next;
    }

    private void enter(int entry, int y, int column, boolean upwards) {
        to[entry] = upwards ? upper(y, column) : lower(y, column);
        offset[entry] = offset(y, column);
        sign[entry] = (byte) (upwards ? sign(column) : -sign(column));
    }

    /** Number of nodes. */
    int nodes() {
        return nodes;
    }

    /** The cell index's part that the two positions make up. */
    int offset(int y, int column) {
        return y * treeStride + column * columnStride;
    }

    /** +1 for a column, -1 for the total over columns. */
    int sign(int column) {
        return isAlone(column) || columns.get().parent(column) != Axis.NONE ? 1 : -1;
    }

    /** Whether no sum over columns includes the column. */
    private boolean isAlone(int column) {
        return columns.isEmpty()
                || columns.get().parent(column) == Axis.NONE && columns.get().isLeaf(column);
    }

    /** The node where the cell has the sign opposite to its column's. */
    int lower(int y, int column) {
        if (!tree.isLeaf(y)) {
            return children(y, column);
        }
        return isAlone(column) ? rootRow(tree.root(y), column) : tree.size() * width + y * groups + group[column];
    }

    /** The node where the cell has its column's sign. */
    int upper(int y, int column) {
        int parent = tree.parent(y);
        return parent == Axis.NONE ? rootRow(y, column) : children(parent, column);
    }

    private int children(int y, int column) {
        return y * width + column;
    }

    private int rootRow(int root, int column) {
        return tree.size() * (width + groups) + root * groups + group[column];
    }
}
