package org.kanmon.sdc.tables.regroup;

/**
 * What merging costs: first the number of merges, then what is lost in information.
 *
 * @param merges how many categories there are fewer
 * @param spread the sum of W log2 W over the innermost counts W that are left: the more is merged, the larger it is
 */
record Cost(int merges, double spread) {

    /** Sums of logarithms in another order may differ by so much. */
    private static final double SAME = 1e-9;

    static final Cost NOTHING = new Cost(0, 0);
    static final Cost IMPOSSIBLE = new Cost(Integer.MAX_VALUE, 0);

    boolean isPossible() {
        return merges != Integer.MAX_VALUE;
    }

    Cost plus(Cost other) {
        return isPossible() && other.isPossible() ? new Cost(merges + other.merges, spread + other.spread) : IMPOSSIBLE;
    }

    boolean isBelow(Cost other) {
        if (merges != other.merges) {
            return merges < other.merges;
        }
        return spread < other.spread - SAME * Math.max(1, Math.abs(other.spread));
    }
}
