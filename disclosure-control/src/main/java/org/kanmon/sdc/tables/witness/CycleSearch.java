package org.kanmon.sdc.tables.witness;

import java.util.Arrays;

/**
 * Finds the cheapest cycle of a {@link Network} through one of its arcs: Dijkstra's algorithm from one end of the arc to the
 * other. Every arc stands for all cells of a {@link Spread}.
 */
final class CycleSearch implements Network.Visitor {

    private static final int NOWHERE = -1;

    private final Move move;
    private Network network;
    private Spread spread;
    private int base;
    private long step;
    private long bound;
    private int targetY;
    private int targetColumn;
    private int end;

    private long[] distance = new long[0];
    private int[] seen = new int[0];
    private int[] closed = new int[0];
    private int[] fromNode = new int[0];
    private int[] fromY = new int[0];
    private int[] fromColumn = new int[0];
    private boolean[] fromUpwards = new boolean[0];
    private int[] near = new int[0];
    private int[] nearY = new int[0];
    private int[] nearColumn = new int[0];
    private boolean[] nearUpwards = new boolean[0];
    private int epoch;
    private final NodeHeap heap = new NodeHeap();
    private int current;
    private boolean probing;
    private boolean usable;
    private boolean hasty;
    private int met;
    private boolean pruned;

    CycleSearch(Move move) {
        this.move = move;
    }

    /** Whether, since it was last asked, a search left out cycles because of its bound. */
    boolean wasPruned() {
        boolean answer = pruned;
        pruned = false;
        return answer;
    }

    /** Whether any cycle will do, so that a search may end as soon as it comes near the end. */
    void hasten(boolean anyCycle) {
        this.hasty = anyCycle;
    }

    /** Prepares searches in a network. */
    void in(Network newNetwork) {
        this.network = newNetwork;
        if (distance.length < newNetwork.nodes()) {
            int size = newNetwork.nodes();
            distance = new long[size];
            seen = new int[size];
            closed = new int[size];
            fromNode = new int[size];
            fromY = new int[size];
            fromColumn = new int[size];
            fromUpwards = new boolean[size];
            near = new int[size];
            nearY = new int[size];
            nearColumn = new int[size];
            nearUpwards = new boolean[size];
            epoch = 0;
        }
    }

    /**
     * The cost of the cheapest cycle that moves a cell, {@link Move#IMPOSSIBLE} if there is none below the bound.
     *
     * @param rest the part of the cell's index that the spread's offsets do not know, 0 if they know everything
     * @param newStep how far the cell moves; the sign is the direction
     * @param limit number of nodes to look at, at most
     */
    long cheapest(int y, int column, int rest, Spread newSpread, long newStep, long newBound, int limit) {
        this.spread = newSpread;
        this.base = rest;
        this.step = Math.abs(newStep);
        this.bound = newBound;
        this.targetY = y;
        this.targetColumn = column;
        boolean upwards = Long.signum(newStep) * network.sign(column) > 0;
        long own = move.cost(base + network.offset(y, column), spread, newStep);
        if (own >= bound) {
            pruned |= own < Move.IMPOSSIBLE;
            return Move.IMPOSSIBLE;
        }
        int start = upwards ? network.upper(y, column) : network.lower(y, column);
        end = upwards ? network.lower(y, column) : network.upper(y, column);
        epoch++;
        return dijkstra(start, own, limit);
    }

    private long dijkstra(int start, long own, int limit) {
        seen[start] = epoch;
        distance[start] = own;
        fromNode[start] = NOWHERE;
        met = NOWHERE;
        if (start != end && !isReachable()) {
            return Move.IMPOSSIBLE;
        }
        if (hasty && near[start] == epoch) {
            met = start;
        }
        heap.clear();
        heap.push(own, start);
        for (int visited = 0; met == NOWHERE && !heap.isEmpty(); ) {
            current = heap.pop();
            if (current == end) {
                return distance[end];
            }
            if (closed[current] != epoch) {
                closed[current] = epoch;
                if (++visited > limit) {
                    return Move.IMPOSSIBLE;
                }
                network.visit(current, targetColumn, this);
            }
        }
        return met == NOWHERE ? Move.IMPOSSIBLE : finish();
    }

    /** Goes the last step, from a node near the end. */
    private long finish() {
        fromNode[end] = met;
        fromY[end] = nearY[met];
        fromColumn[end] = nearColumn[met];
        fromUpwards[end] = nearUpwards[met];
        return distance[met] + 1;
    }

    /** Whether any arc could lead to the end at all: most searches that fail, fail here. Remembers where such arcs start. */
    private boolean isReachable() {
        probing = true;
        usable = false;
        network.visit(end, targetColumn, this);
        probing = false;
        return usable;
    }

    @Override
    public void arc(int y, int column, boolean upwards) {
        if (y == targetY && column == targetColumn) {
            return;
        }
        if (probing) {
            probe(y, column, !upwards);
            return;
        }
        int next = upwards ? network.upper(y, column) : network.lower(y, column);
        if (closed[next] == epoch) {
            return;
        }
        long cost = cost(y, column, upwards);
        if (cost >= Move.IMPOSSIBLE) {
            return;
        }
        cost += distance[current];
        pruned |= cost >= bound;
        if (cost < bound && (seen[next] != epoch || cost < distance[next])) {
            seen[next] = epoch;
            distance[next] = cost;
            fromNode[next] = current;
            fromY[next] = y;
            fromColumn[next] = column;
            fromUpwards[next] = upwards;
            heap.push(cost, next);
            if (hasty && near[next] == epoch) {
                met = next;
            }
        }
    }

    /** Looks at an arc that leads to the end. */
    private void probe(int y, int column, boolean upwards) {
        if (usable && !hasty) {
            return;
        }
        long cost = cost(y, column, upwards);
        pruned |= cost >= bound && cost < Move.IMPOSSIBLE;
        if (cost < bound) {
            usable = true;
            int node = upwards ? network.lower(y, column) : network.upper(y, column);
            near[node] = epoch;
            nearY[node] = y;
            nearColumn[node] = column;
            nearUpwards[node] = upwards;
        }
    }

    private long cost(int y, int column, boolean upwards) {
        long signed = upwards == network.sign(column) > 0 ? step : -step;
        return move.cost(base + network.offset(y, column), spread, signed);
    }

    /** Adds the cycle found last to a change. */
    void apply(Change change, long signedStep) {
        add(change, targetY, targetColumn, signedStep);
        for (int node = end; fromNode[node] != NOWHERE; node = fromNode[node]) {
            boolean positive = fromUpwards[node] == network.sign(fromColumn[node]) > 0;
            add(change, fromY[node], fromColumn[node], positive ? step : -step);
        }
    }

    private void add(Change change, int y, int column, long difference) {
        int at = base + network.offset(y, column);
        for (int k = 0; k < spread.offsets().length; k++) {
            change.add(at + spread.offsets()[k], difference * spread.signs()[k]);
        }
    }

    /** A heap of nodes by cost. */
    private static final class NodeHeap {

        private long[] costs = new long[64];
        private int[] nodes = new int[64];
        private int size;

        void clear() {
            size = 0;
        }

        boolean isEmpty() {
            return size == 0;
        }

        void push(long cost, int node) {
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

        int pop() {
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
