package org.kanmon.sdc.tables.witness;

import java.util.Arrays;

/**
 * Finds the cheapest cycle through one arc of a {@link Network}: Dijkstra's algorithm, from both ends of the arc towards each
 * other, so that either side goes about half as far as the bound allows. Every arc stands for all cells of a {@link Spread}.
 */
final class CheapestCycle {

    private final Move move;
    private final Cycle cycle;
    private final Side forth = new Side();
    private final Side back = new Side();
    private Network network;
    private Spread spread;
    private int own;
    private int search;
    private long best;
    private int joint;
    private boolean pruned;
    private int visited;
    private long effort;

    /**
     * @param cycle where cycles are written down
     */
    CheapestCycle(Move move, Cycle cycle) {
        this.move = move;
        this.cycle = cycle;
    }

    /** Whether, since it was last asked, a search left out cycles because of its bound. */
    boolean wasPruned() {
        boolean answer = pruned;
        pruned = false;
        return answer;
    }

    /** Number of cells looked at in all searches. */
    long effort() {
        return effort;
    }

    /** Number of nodes that the last search has looked at. */
    int visited() {
        return visited;
    }

    /** Says that a cycle was left out because of its bound. */
    void prune() {
        pruned = true;
    }

    /**
     * The cost of the cheapest cycle that moves a cell, {@link Move#IMPOSSIBLE} if there is none below the bound. If there is
     * one it is written down.
     *
     * @param gap what the cell's own move leaves to bridge
     * @param ownCost what moving the cell itself costs, with the others of the spread
     * @param step how far the cell moves; the sign is the direction
     * @param limit number of nodes to look at, at most
     */
    long find(Network in, Gap gap, Spread newSpread, long ownCost, long step, long bound, int limit) {
        this.network = in;
        this.own = gap.arc();
        this.spread = newSpread;
        this.best = bound - ownCost;
        this.joint = -1;
        if (gap.isClosed()) {
            cycle.start(spread);
            cycle.add(own, step);
            return ownCost;
        }
        visited = 0;
        search++;
        forth.begin(gap.start(), Math.abs(step));
        back.begin(gap.end(), -Math.abs(step));
        for (; visited < limit && forth.size > 0 && back.size > 0; visited++) {
            if (forth.costs[0] + back.costs[0] >= best) {
                pruned |= joint < 0;
                break;
            }
            if (forth.size <= back.size) {
                forth.expand(back);
            } else {
                back.expand(forth);
            }
        }
        if (joint < 0) {
            return Move.IMPOSSIBLE;
        }
        cycle.start(spread);
        cycle.add(own, step);
        forth.write();
        back.write();
        return best + ownCost;
    }

    /** What has been reached from one end; a heap of nodes by cost. */
    private final class Side {

        private long flow;
        private long[] distance = new long[0];
        private int[] seen = new int[0];
        private int[] closed = new int[0];
        private int[] via = new int[0];
        private int[] from = new int[0];
        private long[] costs = new long[64];
        private int[] nodes = new int[64];
        private int size;

        void begin(int node, long newFlow) {
            if (distance.length < network.nodes()) {
                distance = new long[network.nodes()];
                seen = new int[network.nodes()];
                closed = new int[network.nodes()];
                via = new int[network.nodes()];
                from = new int[network.nodes()];
            }
            flow = newFlow;
            size = 0;
            seen[node] = search;
            distance[node] = 0;
            from[node] = -1;
            push(0, node);
        }

        /** Looks at the arcs of the cheapest node that has not been looked at. */
        void expand(Side other) {
            int node = pop();
            if (closed[node] == search) {
                return;
            }
            closed[node] = search;
            effort += (network.start[node + 1] - network.start[node]) * (long) spread.offsets().length;
            long otherLeast = other.costs[0];
            for (int i = network.start[node]; i < network.start[node + 1]; i++) {
                int next = network.to[i];
                int offset = network.offset[i];
                if (closed[next] == search || offset == own) {
                    continue;
                }
                long rest = other.seen[next] == search ? Math.min(otherLeast, other.distance[next]) : otherLeast;
                long most = best - distance[node] - rest;
                long cost = move.cost(offset, spread, flow * network.sign[i], most);
                if (cost < Move.IMPOSSIBLE) {
                    relax(node, next, i, distance[node] + cost, other, otherLeast);
                }
            }
        }

        private void relax(int node, int next, int entry, long cost, Side other, long otherLeast) {
            if (seen[next] == search && cost >= distance[next]) {
                return;
            }
            boolean meets = other.seen[next] == search && cost + other.distance[next] < best;
            if (meets) {
                best = cost + other.distance[next];
                joint = next;
            }
            if (meets || cost + otherLeast < best) {
                seen[next] = search;
                distance[next] = cost;
                via[next] = entry;
                from[next] = node;
                push(cost, next);
            } else {
                pruned |= joint < 0;
            }
        }

        void write() {
            for (int node = joint; from[node] >= 0; node = from[node]) {
                cycle.add(network.offset[via[node]], flow * network.sign[via[node]]);
            }
        }

        private void push(long cost, int node) {
            if (size == costs.length) {
                costs = Arrays.copyOf(costs, size * 2);
                nodes = Arrays.copyOf(nodes, size * 2);
            }
            int i = size++;
            while (i > 0 && costs[(i - 1) / 2] > cost) {
                costs[i] = costs[(i - 1) / 2];
                nodes[i] = nodes[(i - 1) / 2];
                i = (i - 1) / 2;
            }
            costs[i] = cost;
            nodes[i] = node;
        }

        private int pop() {
            int top = nodes[0];
            long cost = costs[--size];
            int node = nodes[size];
            int i = 0;
            while (2 * i + 1 < size) {
                int child = 2 * i + 1;
                if (child + 1 < size && costs[child + 1] < costs[child]) {
                    child++;
                }
                if (costs[child] >= cost) {
                    break;
                }
                costs[i] = costs[child];
                nodes[i] = nodes[child];
                i = child;
            }
            costs[i] = cost;
            nodes[i] = node;
            return top;
        }
    }
}
