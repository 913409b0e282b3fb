package org.kanmon.sdc.tables.protect;

import java.util.ArrayList;
import java.util.List;

/**
 * The goals as single moves to be proven: one primary cell, one distance, one direction. Flat arrays, one entry per target. A
 * goal that asks for a distance in either direction has two targets, of which the second is idle until one direction proves not
 * to be enough.
 */
final class Targets {

    private final int[] cells;
    private final long[] needs;
    private final boolean[] eitherWay;

    /** Per cell, up to the last that has any, its first target; targets are sorted by cell. */
    private final int[] first;

    private Targets(int size, int cellsWithTargets) {
        this.first = new int[cellsWithTargets + 1];
        this.cells = new int[size];
        this.needs = new long[size];
        this.eitherWay = new boolean[size];
    }

    static Targets of(List<Goal> goals) {
        Targets targets = new Targets(
                goals.stream().mapToInt(Targets::moves).sum(),
                goals.isEmpty() ? 0 : goals.get(goals.size() - 1).cell() + 1);
        int next = 0;
        for (Goal goal : goals) {
            next = targets.add(next, goal.cell(), -goal.down(), false);
            next = targets.add(next, goal.cell(), goal.up(), false);
            next = targets.add(next, goal.cell(), goal.width(), true);
            next += goal.width() > 0 ? 1 : 0;
        }
        targets.index();
        return targets;
    }

    private void index() {
        for (int cell : cells) {
            first[cell + 1]++;
        }
        for (int cell = 1; cell < first.length; cell++) {
            first[cell] += first[cell - 1];
        }
    }

    private static int moves(Goal goal) {
        return (goal.down() > 0 ? 1 : 0) + (goal.up() > 0 ? 1 : 0) + (goal.width() > 0 ? 2 : 0);
    }

    private int add(int at, int cell, long need, boolean either) {
        if (need == 0) {
            return at;
        }
        cells[at] = cell;
        needs[at] = need;
        eitherWay[at] = either;
        if (either) {
            cells[at + 1] = cell;
        }
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

    /** Whether the target asks for nothing. */
    boolean isIdle(int target) {
        return needs[target] == 0;
    }

    /** Asks for less: what is possible. */
    void reduce(int target, long need) {
        needs[target] = need;
        eitherWay[target] = false;
    }

    /** Asks for a distance in either direction as two moves, one upwards and one downwards. */
    void split(int target, long up, long down) {
        reduce(target, up);
        reduce(target + 1, -down);
    }

    /** The targets as goals again, one each. */
    List<Goal> goals() {
        List<Goal> goals = new ArrayList<>();
        for (int target = 0; target < size(); target++) {
            long need = needs[target];
            if (need != 0) {
                goals.add(
                        eitherWay[target]
                                ? new Goal(cells[target], 0, 0, need)
                                : new Goal(cells[target], Math.max(0, -need), Math.max(0, need), 0));
            }
        }
        return goals;
    }

    /** The first of the targets at a cell. */
    int first(int cell) {
        return cell < first.length - 1 ? first[cell] : size();
    }

    /** The number after the last of the targets at a cell. */
    int end(int cell) {
        return cell < first.length - 1 ? first[cell + 1] : size();
    }
}
