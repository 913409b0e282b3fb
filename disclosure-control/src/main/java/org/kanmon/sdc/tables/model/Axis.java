package org.kanmon.sdc.tables.model;

import java.util.function.IntPredicate;

/**
 * One axis of a {@link Grid}: the categories of a dimension that take part in sums, as a forest. Unlike a
 * {@link CategoryTree} it may have several roots, because a total that nobody can know says nothing about its parts; the
 * categories of a dimension that does not add up are all roots. Parents have smaller numbers than their children.
 */
public final class Axis {

    /** The parent of a root. */
    public static final int NONE = -1;

    private final int[] nodes;
    private final int[] parents;
    private final int[] childStart;
    private final int[] children;
    private final int[] roots;

    private Axis(int[] nodes, int[] parents) {
        this.nodes = nodes;
        this.parents = parents;
        this.roots = new int[parents.length];
        this.childStart = new int[parents.length + 1];
        for (int parent : parents) {
            if (parent != NONE) {
                childStart[parent + 1]++;
            }
        }
        for (int i = 0; i < parents.length; i++) {
            childStart[i + 1] += childStart[i];
            roots[i] = parents[i] == NONE ? i : roots[parents[i]];
        }
        this.children = new int[childStart[parents.length]];
        int[] next = java.util.Arrays.copyOf(childStart, parents.length);
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] != NONE) {
                children[next[parents[i]]++] = i;
            }
        }
    }

    /**
     * The axis of a tree of categories.
     *
     * @param keep the tree's nodes that take part; the children of the others go to the nearest ancestor that does, or become
     *     roots, and so do those that are given beside the parts of their parents
     */
    public static Axis of(CategoryTree tree, IntPredicate keep) {
        int[] position = new int[tree.size()];
        int[] nodes = new int[tree.size()];
        int[] parents = new int[tree.size()];
        int size = 0;
        for (int node = 0; node < tree.size(); node++) {
            boolean apart = tree.parent(node) == CategoryTree.NONE || tree.isBeside(node);
            int above = apart ? NONE : position[tree.parent(node)];
            position[node] = above;
            if (keep.test(node)) {
                nodes[size] = node;
                parents[size] = above;
                position[node] = size++;
            }
        }
        return new Axis(java.util.Arrays.copyOf(nodes, size), java.util.Arrays.copyOf(parents, size));
    }

    /** The same categories, none of which is a sum of others. */
    public Axis withoutSums() {
        int[] none = new int[parents.length];
        java.util.Arrays.fill(none, NONE);
        return new Axis(nodes, none);
    }

    /** Number of positions on the axis. */
    public int size() {
        return nodes.length;
    }

    /** The node of the dimension's {@link CategoryTree} that stands at a position. */
    public int node(int position) {
        return nodes[position];
    }

    /** The position of the parent, {@link #NONE} for a root. */
    public int parent(int position) {
        return parents[position];
    }

    /** The root of the tree that a position belongs to. */
    public int root(int position) {
        return roots[position];
    }

    /** Number of children, 0 for a leaf. */
    public int childCount(int position) {
        return childStart[position + 1] - childStart[position];
    }

    /** The i-th child, 0-based. */
    public int child(int position, int i) {
        return children[childStart[position] + i];
    }

    /** Whether a position is no sum of others. */
    public boolean isLeaf(int position) {
        return childCount(position) == 0;
    }
}
