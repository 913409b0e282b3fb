package org.kanmon.sdc.tables.protect;

import java.util.Arrays;
import java.util.List;

/**
 * The goals as single moves to be proven: one primary cell, one distance, one direction. Flat arrays, one entry per target.
 */
final class Targets {

    private final int[] cells;
    private final long[] needs;
    private final boolean[] eitherWay;

    private Targets(int size) {
        this.cells = new int[size];
        this.needs = new long[size];
        this.eitherWay = new boolean[size];
    }

    static Targets of(List<Goal> goals) {
        Targets targets = new Targets(goals.stream().mapToInt(Targets::moves).sum());
        int next = 0;
        for (Goal goal : goals) {
            next = targets.add(next, goal.cell(), -goal.down(), false);
            next = targets.add(next, goal.cell(), goal.up(), false);
            next = targets.add(next, goal.cell(), goal.width(), true);
        }
        return targets;
    }

    private static int moves(Goal goal) {
        return (goal.down() > 0 ? 1 : 0) + (goal.up() > 0 ? 1 : 0) + (goal.width() > 0 ? 1 : 0);
    }

    private int add(int at, int cell, long need, boolean either) {
        if (need == 0) {
            return at;
        }
        cells[at] = cell;
        needs[at] = need;
        eitherWay[at] = either;
        return at + 1;
    }

    int size() {
        return cells.length;
    }

    int cell(int target) {
        return cells[target];
    }

    /** How far the cell must move; negative for downwards. */
    long need(int target) {
        return needs[target];
    }

    /** Whether the same distance in the other direction would do as well. */
    boolean isEitherWay(int target) {
        return eitherWay[target];
    }

    boolean isMetBy(int target, long move) {
        long need = needs[target];
        return need > 0 && move >= need || need < 0 && move <= need || eitherWay[target] && move <= -need;
    }

    /** The targets at a cell, as a range of numbers: from the first to before the second. Targets are sorted by cell. */
    int first(int cell) {
        int at = Arrays.binarySearch(cells, cell);
        while (at > 0 && cells[at - 1] == cell) {
            at--;
        }
        return at;
    }
}
