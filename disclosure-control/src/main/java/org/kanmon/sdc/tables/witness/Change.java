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

    /** The cell that was changed as the i-th, 0-based; the same cell may come several times. */
    int cell(int i) {
        return cells[i];
    }

    /** Takes back what was added since the mark. */
    void back(int mark) {
        while (logged > mark) {
            logged--;
            delta[cells[logged]] = before[logged];
        }
    }

    /** Everything that differs, as a witness. */
    Witness witness() {
        int[] moved = new int[logged];
        int size = 0;
        for (int i = 0; i < logged; i++) {
            // A cell enters where it was changed first.
            if (before[i] == 0 && delta[cells[i]] != 0) {
                moved[size++] = cells[i];
            }
        }
        Arrays.sort(moved, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (distinct == 0 || moved[distinct - 1] != moved[i]) {
                moved[distinct++] = moved[i];
            }
        }
        int[] changed = Arrays.copyOf(moved, distinct);
        long[] deltas = new long[distinct];
        for (int i = 0; i < distinct; i++) {
            deltas[i] = delta[changed[i]];
        }
        return new Witness(changed, deltas);
    }
}
