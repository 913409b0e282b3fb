package org.kanmon.sdc.microdata.search;

import java.util.Arrays;

/** The nodes of one height, the sum of their levels, with what is known of them: whether they are hopeless, else what their suppressed records cost at least. */
final class LevelNodes {

    private final long[] nodes;
    private final boolean[] hopeless;
    private final double[][] parts;

    /** All nodes of a height. */
    LevelNodes(Lattice lattice, int height) {
        this.nodes = nodes(lattice, height);
        this.hopeless = new boolean[nodes.length];
        this.parts = new double[nodes.length][];
    }

    private static long[] nodes(Lattice lattice, int height) {
        Collector collector = new Collector(lattice);
        collector.collect(0, height);
        long[] nodes = Arrays.copyOf(collector.found, collector.count);
        Arrays.sort(nodes);
        return nodes;
    }

    /** Walks through all levels with a sum. */
    private static final class Collector {

        private final Lattice lattice;
        private final int[] levels;
        private final int[] mostAfter;
        private final int[] leastAfter;
        private long[] found = new long[64];
        private int count;

        Collector(Lattice lattice) {
            this.lattice = lattice;
            this.levels = new int[lattice.attributes()];
            this.mostAfter = new int[levels.length + 1];
            this.leastAfter = new int[levels.length + 1];
            for (int a = levels.length - 1; a >= 0; a--) {
                mostAfter[a] = mostAfter[a + 1] + lattice.highest(a);
                leastAfter[a] = leastAfter[a + 1] + lattice.lowest(a);
            }
        }

        void collect(int attribute, int left) {
            if (left < leastAfter[attribute] || left > mostAfter[attribute]) {
                return;
            }
            if (attribute == levels.length) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = lattice.node(levels);
                return;
            }
            for (int level = lattice.lowest(attribute); level <= lattice.highest(attribute); level++) {
                levels[attribute] = level;
                collect(attribute + 1, left - level);
            }
        }
    }

    int size() {
        return nodes.length;
    }

    long node(int i) {
        return nodes[i];
    }

    int find(long node) {
        return Arrays.binarySearch(nodes, node);
    }

    boolean isHopeless(int i) {
        return hopeless[i];
    }

    void setHopeless(int i) {
        hopeless[i] = true;
        parts[i] = null;
    }

    /** What the suppressed records cost; not to be changed. */
    double[] part(int i) {
        return parts[i];
    }

    void setPart(int i, double[] part) {
        parts[i] = part;
    }
}
