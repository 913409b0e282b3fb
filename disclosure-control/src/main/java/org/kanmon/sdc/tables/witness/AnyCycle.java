package org.kanmon.sdc.tables.witness;

/**
 * Finds a cycle of free cells through one arc of a {@link Network}, of as few arcs as there are: breadth first, from both ends
 * of the arc towards each other. Most searches fail, and most of those within one step from one of the ends.
 */
final class AnyCycle {

    private final Move move;
    private final Cycle cycle;
    private Network network;
    private Spread spread;
    private int own;
    private long step;

    /** Per node the search and the side that have reached it: twice the search's number, plus the side. */
    private int[] reached = new int[0];

    private int[] via = new int[0];
    private int[] from = new int[0];
    private final int[][] queue = new int[2][0];
    private final int[] head = new int[2];
    private final int[] tail = new int[2];
    private int search;
    private long effort;

    /**
     * @param cycle where cycles are written down
     */
    AnyCycle(Move move, Cycle cycle) {
        this.move = move;
        this.cycle = cycle;
    }

    /** Number of cells looked at in all searches. */
    long effort() {
        return effort;
    }

    private void in(Network newNetwork) {
        this.network = newNetwork;
        if (reached.length < newNetwork.nodes()) {
            int size = newNetwork.nodes();
            reached = new int[size];
            via = new int[size];
            from = new int[size];
            queue[0] = new int[size];
            queue[1] = new int[size];
            search = 0;
        }
    }

    /**
     * Whether there is a cycle that moves a cell. If so it is written down.
     *
     * @param gap what the cell's own move leaves to bridge
     * @param newStep how far the cell moves; the sign is the direction
     * @param limit number of nodes to look at, at most
     */
    boolean find(Network in, Gap gap, Spread newSpread, long newStep, int limit) {
        in(in);
        this.own = gap.arc();
        this.spread = newSpread;
        this.step = Math.abs(newStep);
        effort += spread.offsets().length;
        if (!move.isFree(own, spread, newStep)) {
            return false;
        }
        cycle.start(spread);
        cycle.add(own, newStep);
        if (gap.isClosed()) {
            return true;
        }
        search++;
        begin(0, gap.start());
        begin(1, gap.end());
        for (int visited = 0; head[0] < tail[0] && head[1] < tail[1] && visited < limit; visited++) {
            int side = tail[0] - head[0] <= tail[1] - head[1] ? 0 : 1;
            if (expand(side)) {
                return true;
            }
        }
        return false;
    }

    private void begin(int side, int node) {
        reached[node] = 2 * search + side;
        from[node] = -1;
        queue[side][0] = node;
        head[side] = 0;
        tail[side] = 1;
    }

    /** Looks at the arcs of the side's next node. Whether the two sides meet. */
    private boolean expand(int side) {
        int node = queue[side][head[side]++];
        int mine = 2 * search + side;
        int other = 2 * search + 1 - side;
        long flow = side == 0 ? step : -step;
        effort += (network.start[node + 1] - network.start[node]) * (long) spread.offsets().length;
        for (int i = network.start[node]; i < network.start[node + 1]; i++) {
            int next = network.to[i];
            int offset = network.offset[i];
            if (reached[next] != mine && offset != own && move.isFree(offset, spread, flow * network.sign[i])) {
                if (reached[next] == other) {
                    cycle.add(offset, flow * network.sign[i]);
                    write(node, flow);
                    write(next, -flow);
                    return true;
                }
                reached[next] = mine;
                via[next] = i;
                from[next] = node;
                queue[side][tail[side]++] = next;
            }
        }
        return false;
    }

    private void write(int last, long flow) {
        for (int node = last; from[node] >= 0; node = from[node]) {
            cycle.add(network.offset[via[node]], flow * network.sign[via[node]]);
        }
    }
}
