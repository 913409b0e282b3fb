package org.kanmon.sdc.tables.model;

import java.util.Arrays;

/**
 * The additive relations of a table: each says that one cell, the total, is the sum of others, its parts. Compressed rows in
 * two int arrays, the total first; no object per equation. Immutable.
 */
public final class Equations {

    private final int[] start;
    private final int[] terms;
    private final int[] uses;
    private final int[] useStart;

    private Equations(int cells, int[] start, int[] terms) {
        this.start = start;
        this.terms = terms;
        this.useStart = new int[cells + 1];
        for (int cell : terms) {
            useStart[cell + 1]++;
        }
        for (int cell = 0; cell < cells; cell++) {
            useStart[cell + 1] += useStart[cell];
        }
        this.uses = new int[terms.length];
        int[] next = Arrays.copyOf(useStart, cells);
        for (int equation = 0; equation < start.length - 1; equation++) {
            for (int i = start[equation]; i < start[equation + 1]; i++) {
                uses[next[terms[i]]++] = equation;
            }
        }
    }

    /** Number of equations. */
    public int count() {
        return start.length - 1;
    }

    /** Number of terms of an equation: its total and its parts. */
    public int size(int equation) {
        return start[equation + 1] - start[equation];
    }

    /** The total of an equation. */
    public int total(int equation) {
        return terms[start[equation]];
    }

    /** A term of an equation: number 0 is the total, the others are the parts. */
    public int term(int equation, int i) {
        return terms[start[equation] + i];
    }

    /** The parts of an equation. */
    public int[] parts(int equation) {
        return Arrays.copyOfRange(terms, start[equation] + 1, start[equation + 1]);
    }

    /** Number of equations that a cell occurs in. */
    public int useCount(int cell) {
        return useStart[cell + 1] - useStart[cell];
    }

    /** The i-th equation that a cell occurs in, 0-based. */
    public int use(int cell, int i) {
        return uses[useStart[cell] + i];
    }

    /** Whether one of the equations says the same; the order of parts does not count. */
    public boolean has(Sum sum) {
        int[] wanted = sum.parts();
        Arrays.sort(wanted);
        for (int i = 0; i < useCount(sum.total()); i++) {
            int equation = use(sum.total(), i);
            if (total(equation) == sum.total() && size(equation) == wanted.length + 1) {
                int[] parts = parts(equation);
                Arrays.sort(parts);
                if (Arrays.equals(parts, wanted)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The total less the sum of the parts: 0 where the equation holds. */
    public long difference(int equation, long[] values) {
        long difference = values[total(equation)];
        for (int i = start[equation] + 1; i < start[equation + 1]; i++) {
            difference -= values[terms[i]];
        }
        return difference;
    }

    /** Collects equations. */
    public static final class Builder {

        private int[] start = new int[16];
        private int[] terms = new int[64];
        private int equations;
        private int length;

        /** Starts an equation with its total. */
        public Builder total(int cell) {
            return append(cell);
        }

        /** Adds a part to the equation that was started last. */
        public Builder part(int cell) {
            return append(cell);
        }

        /** Adds a whole equation. */
        public void add(int total, int[] parts) {
            append(total);
            for (int part : parts) {
                append(part);
            }
            end();
        }

        private Builder append(int cell) {
            if (length == terms.length) {
                terms = Arrays.copyOf(terms, length * 2);
            }
            terms[length++] = cell;
            return this;
        }

        /** Ends the equation that was started last. */
        public void end() {
            if (equations + 2 > start.length) {
                start = Arrays.copyOf(start, start.length * 2);
            }
            start[++equations] = length;
        }

        /** The equations added so far, over cells 0 to {@code cells}-1. */
        public Equations build(int cells) {
            return new Equations(cells, Arrays.copyOf(start, equations + 1), Arrays.copyOf(terms, length));
        }
    }
}
