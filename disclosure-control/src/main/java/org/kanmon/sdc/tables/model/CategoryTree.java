package org.kanmon.sdc.tables.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The categories of one dimension, nested: node 0 is the root (the total over the dimension, printed or not), every other
 * node has a parent with a smaller number. A node's value is the sum over its children. Immutable; arrays, no object per
 * node.
 */
public final class CategoryTree {

    /** The root's parent. */
    public static final int NONE = -1;

    private final String[] codes;
    private final int[] parents;
    private final int[] childStart;
    private final int[] children;
    private final Map<String, Integer> nodeOfCode;

    private CategoryTree(String[] codes, int[] parents) {
        this.codes = codes;
        this.parents = parents;
        this.childStart = new int[codes.length + 1];
        for (int node = 1; node < parents.length; node++) {
            childStart[parents[node] + 1]++;
        }
        for (int node = 0; node < codes.length; node++) {
            childStart[node + 1] += childStart[node];
        }
        this.children = new int[codes.length - 1];
        int[] next = Arrays.copyOf(childStart, codes.length);
        for (int node = 1; node < parents.length; node++) {
            children[next[parents[node]]++] = node;
        }
        this.nodeOfCode = new HashMap<>(codes.length * 2);
        for (int node = 0; node < codes.length; node++) {
            nodeOfCode.put(codes[node], node);
        }
    }

    /** Number of nodes, the root included. */
    public int size() {
        return codes.length;
    }

    /** The category's code as the file writes it. */
    public String code(int node) {
        return codes[node];
    }

    /** The node's parent, {@link #NONE} for the root. */
    public int parent(int node) {
        return parents[node];
    }

    /** How many children the node has; 0 for a leaf. */
    public int childCount(int node) {
        return childStart[node + 1] - childStart[node];
    }

    /** The node's i-th child, 0-based. */
    public int child(int node, int i) {
        return children[childStart[node] + i];
    }

    /** The node of a code, or {@link #NONE} if there is no such category. */
    public int find(String code) {
        return nodeOfCode.getOrDefault(code, NONE);
    }

    /** Starts a tree whose root has the given code. */
    public static Builder rooted(String rootCode) {
        return new Builder(rootCode);
    }

    /** Collects nodes, parents first. */
    public static final class Builder {

        private final List<String> codes = new ArrayList<>();
        private final List<Integer> parents = new ArrayList<>();
        private final Map<String, Integer> nodeOfCode = new HashMap<>();

        private Builder(String rootCode) {
            append(rootCode, NONE);
        }

        private int append(String code, int parent) {
            if (nodeOfCode.putIfAbsent(code, codes.size()) != null) {
                throw new IllegalArgumentException("category " + code + " occurs twice");
            }
            codes.add(code);
            parents.add(parent);
            return codes.size() - 1;
        }

        /**
         * Adds a category below a node that is already there.
         *
         * @return the new node
         * @throws IllegalArgumentException if the parent is not a node yet, or the code is there already
         */
        public int add(String code, int parent) {
            if (parent < 0 || parent >= codes.size()) {
                throw new IllegalArgumentException("no node " + parent + " for category " + code + " to nest in");
            }
            return append(code, parent);
        }

        /** The tree of all categories added so far. */
        public CategoryTree build() {
            return new CategoryTree(
                    codes.toArray(String[]::new),
                    parents.stream().mapToInt(Integer::intValue).toArray());
        }
    }
}
