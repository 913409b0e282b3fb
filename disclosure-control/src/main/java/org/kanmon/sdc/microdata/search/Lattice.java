package org.kanmon.sdc.microdata.search;

import java.util.List;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;

/**
 * All combinations of levels of the quasi-identifiers, within what each may be generalized to. A node is a number; its levels are
 * its digits. Immutable.
 */
public final class Lattice {

    private final int[] lowest;
    private final int[] highest;
    private final long[] place;
    private final long nodes;

    /**
     * The lattice of some quasi-identifiers.
     *
     * @throws ArithmeticException if it has more than 2^63 nodes
     */
    public Lattice(List<QuasiIdentifier> quasiIdentifiers) {
        int attributes = quasiIdentifiers.size();
        this.lowest = new int[attributes];
        this.highest = new int[attributes];
        this.place = new long[attributes];
        long size = 1;
        for (int a = 0; a < attributes; a++) {
            lowest[a] = quasiIdentifiers.get(a).lowest();
            highest[a] = quasiIdentifiers.get(a).highest();
            place[a] = size;
            size = Math.multiplyExact(size, highest[a] - lowest[a] + 1L);
        }
        this.nodes = size;
    }

    /** How many quasi-identifiers there are. */
    int attributes() {
        return place.length;
    }

    /** How many nodes there are. */
    public long nodes() {
        return nodes;
    }

    /** The levels of a node. */
    int[] levels(long node) {
        int[] levels = new int[place.length];
        for (int a = 0; a < levels.length; a++) {
            levels[a] = level(node, a);
        }
        return levels;
    }

    /** The level of one quasi-identifier. */
    int level(long node, int attribute) {
        return lowest[attribute] + (int) (node / place[attribute] % (highest[attribute] - lowest[attribute] + 1));
    }

    /** The node with these levels. */
    long node(int[] levels) {
        long node = 0;
        for (int a = 0; a < levels.length; a++) {
            node += (levels[a] - lowest[a]) * place[a];
        }
        return node;
    }

    /** The node that is one level higher in one quasi-identifier; -1 if there is none. */
    long above(long node, int attribute) {
        return level(node, attribute) == highest[attribute] ? -1 : node + place[attribute];
    }

    /** The node that is one level lower in one quasi-identifier; -1 if there is none. */
    long below(long node, int attribute) {
        return level(node, attribute) == lowest[attribute] ? -1 : node - place[attribute];
    }

    int lowest(int attribute) {
        return lowest[attribute];
    }

    int highest(int attribute) {
        return highest[attribute];
    }

    /** The node of the highest levels. */
    long top() {
        return nodes - 1;
    }

    /** The sum of the levels of the highest node. */
    int topHeight() {
        return sum(highest);
    }

    /** The sum of the levels of the lowest node. */
    int bottomHeight() {
        return sum(lowest);
    }

    static int sum(int[] levels) {
        int sum = 0;
        for (int level : levels) {
            sum += level;
        }
        return sum;
    }
}
