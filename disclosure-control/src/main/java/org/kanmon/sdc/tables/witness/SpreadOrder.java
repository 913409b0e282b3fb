package org.kanmon.sdc.tables.witness;

/** The spreads over one place by what they cost there, the cheapest first; those that may not be moved are left out. */
final class SpreadOrder {

    private final Move move;
    private int[] order = new int[64];
    private long[] costs = new long[64];

    SpreadOrder(Move move) {
        this.move = move;
    }

    /**
     * Sorts spreads; equal ones stay in their order.
     *
     * @param base the place, by its part of the cell index
     * @param step how far its cell is to move
     * @return how many may be moved
     */
    int sort(Spread[] spreads, int base, long step) {
        if (order.length < spreads.length) {
            order = new int[spreads.length];
            costs = new long[spreads.length];
        }
        int size = 0;
        for (int i = 0; i < spreads.length; i++) {
            long cost = move.cost(base, spreads[i], step, Move.IMPOSSIBLE);
            if (cost < Move.IMPOSSIBLE) {
                int at = size++;
                for (; at > 0 && costs[at - 1] > cost; at--) {
                    costs[at] = costs[at - 1];
                    order[at] = order[at - 1];
                }
                costs[at] = cost;
                order[at] = i;
            }
        }
        return size;
    }

    /** The number of the i-th spread. */
    int spread(int i) {
        return order[i];
    }

    /** What the i-th spread costs. */
    long cost(int i) {
        return costs[i];
    }
}
