package org.kanmon.sdc.tables.witness;

import java.util.ArrayList;
import java.util.List;
import org.kanmon.sdc.tables.model.Axis;

/**
 * The signed paths on one axis that keep all its sums: a leaf with all its ancestors, or a leaf and its ancestors against
 * another leaf and its ancestors, up to where they meet. Every change that keeps the sums is a sum of such paths.
 */
final class AxisPaths {

    /** More paths than this through one position are not enumerated; those to near leaves come first. */
    private static final int MOST = 64;

    private final Axis axis;
    private final int stride;

    AxisPaths(Axis axis, int stride) {
        this.axis = axis;
        this.stride = stride;
    }

    /** The paths through a position, in which it has the sign +. */
    List<Spread> through(int position) {
        List<Spread> found = new ArrayList<>();
        List<Integer> leaves = new ArrayList<>();
        collectLeaves(position, leaves);
        for (int leaf : leaves) {
            if (found.size() >= MOST) {
                return found;
            }
            found.add(up(leaf, Axis.NONE));
        }
        for (int leaf : leaves) {
            againstOthers(position, leaf, found);
        }
        return found;
    }

    private void collectLeaves(int position, List<Integer> leaves) {
        if (leaves.size() >= MOST) {
            return;
        }
        if (axis.isLeaf(position)) {
            leaves.add(position);
        }
        for (int i = 0; i < axis.childCount(position); i++) {
            collectLeaves(axis.child(position, i), leaves);
        }
    }

    /** Adds the paths against leaves outside of the position's own branch, nearest first. */
    private void againstOthers(int position, int leaf, List<Spread> found) {
        int branch = position;
        for (int meeting = axis.parent(position); meeting != Axis.NONE; meeting = axis.parent(meeting)) {
            for (int i = 0; i < axis.childCount(meeting); i++) {
                int child = axis.child(meeting, i);
                if (child != branch) {
                    List<Integer> others = new ArrayList<>();
                    collectLeaves(child, others);
                    for (int other : others) {
                        if (found.size() >= MOST) {
                            return;
                        }
                        found.add(difference(leaf, other, meeting));
                    }
                }
            }
            branch = meeting;
        }
    }

    private Spread up(int leaf, int end) {
        int length = 0;
        for (int at = leaf; at != end; at = axis.parent(at)) {
            length++;
        }
        int[] offsets = new int[length];
        byte[] signs = new byte[length];
        int i = 0;
        for (int at = leaf; at != end; at = axis.parent(at)) {
            offsets[i] = at * stride;
            signs[i++] = 1;
        }
        return new Spread(offsets, signs);
    }

    private Spread difference(int leaf, int other, int meeting) {
        Spread plus = up(leaf, meeting);
        Spread minus = up(other, meeting);
        int[] offsets = java.util.Arrays.copyOf(plus.offsets(), plus.offsets().length + minus.offsets().length);
        byte[] signs = java.util.Arrays.copyOf(plus.signs(), offsets.length);
        System.arraycopy(minus.offsets(), 0, offsets, plus.offsets().length, minus.offsets().length);
        java.util.Arrays.fill(signs, plus.signs().length, signs.length, (byte) -1);
        return new Spread(offsets, signs);
    }
}
