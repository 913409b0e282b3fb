package org.kanmon.sdc.tables.round;

import java.util.BitSet;
import java.util.Optional;
import org.kanmon.sdc.tables.model.Axis;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.model.Grid;

/**
 * A controlled rounding of a large cross: only the innermost figures are rounded, each to one of its two multiples, and totals
 * are their sums. Starting from the nearest multiples, figures are rounded the other way as long as that brings totals nearer
 * to the truth; totals that are off by the base or more count most.
 */
final class RoundingSearch {

    private static final int ROUNDS = 60;

    /** How much more a step beyond the neighbouring multiples costs than one between them. */
    private static final long BEYOND = 20;

    private final CellSystem system;
    private final Grid grid;
    private final long base;
    private final long[] multiples;
    private final long[] difference;
    private final int[] above;
    private int reached;

    private RoundingSearch(CellSystem system, Grid grid, long base) {
        this.system = system;
        this.grid = grid;
        this.base = base;
        this.multiples = new long[system.cells()];
        this.difference = new long[system.cells()];
        this.above = new int[reachable()];
    }

    private int reachable() {
        int cells = 1;
        for (Axis axis : grid.axes()) {
            int deepest = 1;
            for (int position = 0; position < axis.size(); position++) {
                int depth = 1;
                for (int at = axis.parent(position); at != Axis.NONE; at = axis.parent(at)) {
                    depth++;
                }
                deepest = Math.max(deepest, depth);
            }
            cells = Math.multiplyExact(cells, deepest);
        }
        return cells;
    }

    /** Rounded figures; empty if the system is no full cross, or an innermost figure is not shown. */
    static Optional<RoundedFigures> near(CellSystem system, long base) {
        if (system.grid().isEmpty()) {
            return Optional.empty();
        }
        RoundingSearch search = new RoundingSearch(system, system.grid().get(), base);
        BitSet innermost = search.innermost();
        if (!system.hidden().isEmpty() || innermost.stream().anyMatch(system::isUnprinted)) {
            return Optional.empty();
        }
        search.start(innermost);
        search.improve(innermost);
        return Optional.of(new RoundedFigures(search.multiples, false));
    }

    private BitSet innermost() {
        BitSet cells = new BitSet();
        for (int cell = 0; cell < grid.size(); cell++) {
            boolean leaf = true;
            for (int a = 0; a < grid.axes().size() && leaf; a++) {
                leaf = grid.axes().get(a).isLeaf(grid.position(cell, a));
            }
            cells.set(cell, leaf);
        }
        return cells;
    }

    private void start(BitSet innermost) {
        for (int cell = 0; cell < grid.size(); cell++) {
            difference[cell] = -system.value(cell);
        }
        for (int cell = innermost.nextSetBit(0); cell >= 0; cell = innermost.nextSetBit(cell + 1)) {
            change(cell, (system.value(cell) + base / 2) / base);
        }
    }

    private void improve(BitSet innermost) {
        boolean improved = true;
        for (int round = 0; round < ROUNDS && improved; round++) {
            improved = false;
            for (int cell = innermost.nextSetBit(0); cell >= 0; cell = innermost.nextSetBit(cell + 1)) {
                if (system.value(cell) % base != 0) {
                    long step = multiples[cell] * base > system.value(cell) ? -1 : 1;
                    if (gain(cell, step) > 0) {
                        change(cell, step);
                        improved = true;
                    }
                }
            }
        }
    }

    /** By how much the cost falls if the cell's multiple changes by so much. */
    private long gain(int cell, long step) {
        findAbove(cell);
        long gain = 0;
        for (int i = 0; i < reached; i++) {
            if (!system.isUnprinted(above[i])) {
                gain += cost(difference[above[i]]) - cost(difference[above[i]] + step * base);
            }
        }
        return gain;
    }

    private long cost(long off) {
        long size = Math.abs(off);
        return size + BEYOND * Math.max(0, size - (base - 1));
    }

    private void change(int cell, long step) {
        findAbove(cell);
        for (int i = 0; i < reached; i++) {
            multiples[above[i]] += step;
            difference[above[i]] += step * base;
        }
    }

    /** The cell and every total that it is part of. */
    private void findAbove(int cell) {
        above[0] = cell;
        reached = 1;
        for (int a = 0; a < grid.axes().size(); a++) {
            Axis axis = grid.axes().get(a);
            int from = grid.position(cell, a);
            int so = reached;
            for (int at = axis.parent(from); at != Axis.NONE; at = axis.parent(at)) {
                for (int i = 0; i < so; i++) {
                    above[reached++] = above[i] + (at - from) * grid.stride(a);
                }
            }
        }
    }
}
