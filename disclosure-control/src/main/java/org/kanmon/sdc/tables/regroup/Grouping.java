package org.kanmon.sdc.tables.regroup;

import java.util.Arrays;
import org.kanmon.sdc.tables.model.CategoryTree;

/**
 * Which categories of one dimension are merged: per node of its tree the node that stands for it. A node that is merged into an
 * ancestor is stood for by that ancestor; age groups merged with each other by the youngest of them. Immutable.
 *
 * @param standIn per node the node that stands for it; itself where nothing is merged
 */
record Grouping(int[] standIn) {

    static Grouping none(CategoryTree tree) {
        int[] itself = new int[tree.size()];
        Arrays.setAll(itself, node -> node);
        return new Grouping(itself);
    }

    /** How many categories there are fewer. */
    int merges() {
        int merges = 0;
        for (int node = 0; node < standIn.length; node++) {
            merges += standIn[node] == node ? 0 : 1;
        }
        return merges;
    }

    /** The nodes into which categories beside them are merged: they need another name. */
    boolean[] renamed(CategoryTree tree) {
        boolean[] renamed = new boolean[standIn.length];
        for (int node = 1; node < standIn.length; node++) {
            int other = standIn[node];
            renamed[other] |= other != node && tree.parent(other) == tree.parent(node);
        }
        return renamed;
    }

    boolean isNone() {
        return merges() == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Grouping grouping && Arrays.equals(standIn, grouping.standIn);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(standIn);
    }
}
