package org.kanmon.sdc.tables.regroup;

/**
 * What a grouping costs, in two amounts: the second decides where the first is the same.
 *
 * @param first infinite where the grouping is not possible
 */
record Cost(double first, double second) {

    /** Sums of logarithms in another order may differ by so much. */
    private static final double SAME = 1e-9;

    static final Cost NOTHING = new Cost(0, 0);
    static final Cost IMPOSSIBLE = new Cost(Double.POSITIVE_INFINITY, 0);

    boolean isPossible() {
        return first != Double.POSITIVE_INFINITY;
    }

    Cost plus(Cost other) {
        return new Cost(first + other.first, second + other.second);
    }

    boolean isBelow(Cost other) {
        if (!isPossible() || !other.isPossible()) {
            return isPossible();
        }
        return isSame(first, other.first)
                ? second < other.second && !isSame(second, other.second)
                : first < other.first;
    }

    private static boolean isSame(double one, double other) {
        return Math.abs(one - other) <= SAME * Math.max(1, Math.abs(other));
    }
}
