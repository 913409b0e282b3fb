package org.kanmon.sdc.tables.protect;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * A demand on the set of hidden cells: the coefficients of those that are hidden must add up to at least the demand.
 */
final class Cut {

    private final Map<Integer, Long> coefficients = new TreeMap<>();
    private long demand;

    Cut(long demand) {
        this.demand = demand;
    }

    /** Adds what hiding a cell contributes; what a free cell contributes is there in any case. */
    void add(int cell, long worth, boolean free) {
        if (worth == 0) {
            return;
        }
        if (free) {
            demand -= Math.min(worth, demand);
        } else {
            coefficients.merge(cell, worth, Cut::sum);
        }
    }

    private static long sum(long a, long b) {
        return a + b < 0 ? Long.MAX_VALUE : a + b;
    }

    long demand() {
        return demand;
    }

    Iterable<Integer> cells() {
        return coefficients.keySet();
    }

    /** The cell's coefficient, no more than what is demanded. */
    long coefficient(int cell) {
        return Math.min(demand, coefficients.getOrDefault(cell, 0L));
    }

    boolean isMetBy(BitSet hidden) {
        long sum = 0;
        for (int cell : coefficients.keySet()) {
            if (hidden.get(cell)) {
                sum += coefficient(cell);
            }
        }
        return sum >= demand;
    }
}
