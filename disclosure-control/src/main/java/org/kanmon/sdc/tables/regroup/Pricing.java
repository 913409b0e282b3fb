package org.kanmon.sdc.tables.regroup;

/**
 * What makes one grouping better than another.
 *
 * @param perFigureLeft what a figure that may not be shown costs in bits where it is left; infinite where none may be left
 */
record Pricing(double perFigureLeft) {

    /** No figure may be left that may not be shown: the fewest merges, and among those the least loss of information. */
    static final Pricing CLEAR = new Pricing(Double.POSITIVE_INFINITY);

    /** Whether so many figures that may not be shown may be left. */
    boolean allows(int left) {
        return left == 0 || perFigureLeft != Double.POSITIVE_INFINITY;
    }

    /**
     * The cost of a part of a grouping.
     *
     * @param merges how many categories there are fewer
     * @param spread the sum of W log2 W over the innermost counts W that are left: the more is merged, the larger it is
     * @param left number of figures that may not be shown; as many as are allowed
     */
    Cost of(int merges, double spread, int left) {
        return perFigureLeft == Double.POSITIVE_INFINITY
                ? new Cost(merges, spread)
                : new Cost(spread + perFigureLeft * left, merges);
    }
}
