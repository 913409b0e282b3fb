package org.kanmon.sdc.tables.witness;

import java.util.Optional;
import org.kanmon.sdc.tables.model.Axis;

/**
 * Two axes of a grid as a network. Of the sums over a tree of categories and a flat list of columns, drop those over the
 * columns of inner categories, which follow from the others; then every cell stands in exactly two sums, once with each sign.
 * So cells are arcs, sums are nodes, and a cycle is a change that keeps all sums.
 *
 * <p>The nodes: the row of a leaf; the children of an inner category in a column; the row of a root. If there are no columns,
 * the rows are all one node, at which nothing has to be kept.
 */
final class Network {

    private final Axis tree;
    private final Optional<Axis> columns;
    private final int treeStride;
    private final int columnStride;
    private final int width;
    private final int[][] leaves;

    Network(Axis tree, int treeStride, Optional<Axis> columns, int columnStride) {
        this.tree = tree;
        this.treeStride = treeStride;
        this.columns = columns;
        this.columnStride = columnStride;
        this.width = columns.map(Axis::size).orElse(1);
        this.leaves = leavesByRoot();
    }

    private int[][] leavesByRoot() {
        int[][] byRoot = new int[tree.size()][];
        int[] count = new int[tree.size()];
        for (int y = 0; y < tree.size(); y++) {
            count[tree.root(y)] += tree.isLeaf(y) ? 1 : 0;
        }
        int[] next = new int[tree.size()];
        for (int y = 0; y < tree.size(); y++) {
            int root = tree.root(y);
            if (tree.isLeaf(y)) {
                if (byRoot[root] == null) {
                    byRoot[root] = new int[count[root]];
                }
                byRoot[root][next[root]++] = y;
            }
        }
        return byRoot;
    }

    /** Number of nodes. */
    int nodes() {
        return tree.size() * (width + 2);
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
        return tree.isLeaf(y) ? row(y, column) : children(y, column);
    }

    /** The node where the cell has its column's sign. */
    int upper(int y, int column) {
        int parent = tree.parent(y);
        return parent == Axis.NONE ? rootRow(y) : children(parent, column);
    }

    private int row(int y, int column) {
        return isAlone(column) ? rootRow(tree.root(y)) : y;
    }

    private int children(int y, int column) {
        return tree.size() + y * width + column;
    }

    private int rootRow(int root) {
        return tree.size() * (width + 1) + root;
    }

    /** Takes the arcs at a node. */
    interface Visitor {
        /** An arc whose lower end is the node if {@code upwards}. */
        void arc(int y, int column, boolean upwards);
    }

    /**
     * Shows all arcs at a node.
     *
     * @param column a column of the same total as those of interest
     */
    void visit(int node, int column, Visitor visitor) {
        if (node < tree.size()) {
            visitRow(node, column, true, visitor);
        } else if (node < tree.size() * (width + 1)) {
            int y = (node - tree.size()) / width;
            int at = (node - tree.size()) % width;
            visitor.arc(y, at, true);
            for (int i = 0; i < tree.childCount(y); i++) {
                visitor.arc(tree.child(y, i), at, false);
            }
        } else {
            visitRoot(node - tree.size() * (width + 1), column, visitor);
        }
    }

    private void visitRoot(int root, int column, Visitor visitor) {
        if (!isAlone(column)) {
            visitRow(root, column, false, visitor);
            return;
        }
        visitor.arc(root, column, false);
        for (int leaf : leaves[root]) {
            visitor.arc(leaf, column, true);
        }
    }

    private void visitRow(int y, int column, boolean upwards, Visitor visitor) {
        Axis axis = columns.orElseThrow();
        int total = axis.root(column);
        visitor.arc(y, total, upwards);
        for (int i = 0; i < axis.childCount(total); i++) {
            visitor.arc(y, axis.child(total, i), upwards);
        }
    }
}
