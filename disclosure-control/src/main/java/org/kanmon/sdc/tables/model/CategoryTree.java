package org.kanmon.sdc.tables.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The categories of one dimension, nested: node 0 is the root (the total over the dimension, printed or not), every other
 * node has a parent with a smaller number. A node's value is the sum over its children. Immutable; arrays, no object per
 * node.
 *
 * <p>Categories may also be given <em>beside</em> the parts of a sum (再掲: of all people those who smoke; of a chapter of diseases
 * one disease): such a node lies in its parent, but is none of its children. What its parent has more than it is a group of people
 * that subtraction gives.
 */
public final class CategoryTree {

    /** The root's parent. */
    public static final int NONE = -1;

    private final String[] codes;
    private final int[] parents;
    private final int[] childStart;
    private final int[] children;
    private final BitSet beside;
    private final Map<String, Integer> nodeOfCode;

    private CategoryTree(String[] codes, int[] parents, BitSet beside) {
        this.codes = codes;
        this.parents = parents;
        this.beside = beside;
        this.childStart = new int[codes.length + 1];
        for (int node = 1; node < parents.length; node++) {
            childStart[parents[node] + 1] += beside.get(node) ? 0 : 1;
        }
        for (int node = 0; node < codes.length; node++) {
            childStart[node + 1] += childStart[node];
        }
        this.children = new int[childStart[codes.length]];
        int[] next = Arrays.copyOf(childStart, codes.length);
        for (int node = 1; node < parents.length; node++) {
            if (!beside.get(node)) {
                children[next[parents[node]]++] = node;
            }
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

    /** Whether the node is given beside the parts of its parent, and is no part of a sum. */
    public boolean isBeside(int node) {
        return beside.get(node);
    }

    /** Whether any node is given beside the parts of its parent. */
    public boolean hasBeside() {
        return !beside.isEmpty();
    }

    /** The nodes that lie in a node and are given beside its parts, ascending. */
    public int[] beside(int node) {
        return beside.stream().filter(other -> parents[other] == node).toArray();
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
        private final BitSet beside = new BitSet();
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

        /**
         * Adds a category that lies in a node that is already there, beside the parts that make up its sum.
         *
         * @return the new node
         * @throws IllegalArgumentException if the parent is not a node yet, or the code is there already
         */
        public int addBeside(String code, int parent) {
            int node = add(code, parent);
            beside.set(node);
            return node;
        }

        /** The tree of all categories added so far. */
        public CategoryTree build() {
            return new CategoryTree(
                    codes.toArray(String[]::new),
                    parents.stream().mapToInt(Integer::intValue).toArray(),
                    (BitSet) beside.clone());
        }
    }
}
