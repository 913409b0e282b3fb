package org.kanmon.sdc.tables.witness;

import java.util.Arrays;

/** The differences that the moves of one search add up to, with a log to take moves back. */
final class Change {

    private final long[] delta;
    private int[] cells = new int[64];
    private long[] before = new long[64];
    private int logged;

    Change(int size) {
        this.delta = new long[size];
    }

    long at(int cell) {
        return delta[cell];
    }

    void add(int cell, long difference) {
        if (logged == cells.length) {
            cells = Arrays.copyOf(cells, logged * 2);
            before = Arrays.copyOf(before, logged * 2);
        }
        cells[logged] = cell;
        before[logged++] = delta[cell];
        delta[cell] += difference;
    }

    int mark() {
        return logged;
    }

    /** Takes back what was added since the mark. */
    void back(int mark) {
        while (logged > mark) {
            logged--;
            delta[cells[logged]] = before[logged];
        }
    }

    /** The cells that differ, ascending. */
    int[] cells() {
        return Arrays.stream(cells, 0, logged)
                .filter(cell -> delta[cell] != 0)
                .sorted()
                .distinct()
                .toArray();
    }

    Witness witness() {
        int[] moved = cells();
        long[] deltas = new long[moved.length];
        for (int i = 0; i < moved.length; i++) {
            deltas[i] = delta[moved[i]];
        }
        return new Witness(moved, deltas);
    }
}
