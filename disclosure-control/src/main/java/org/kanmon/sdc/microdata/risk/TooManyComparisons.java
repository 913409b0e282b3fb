package org.kanmon.sdc.microdata.risk;

/** Records with suppressed cells would have to be compared with too many others. */
public final class TooManyComparisons extends Exception {

    private static final long serialVersionUID = 1L;

    private final long comparisons;
    private final long most;

    TooManyComparisons(long comparisons, long most) {
        super("%d comparisons, at most %d".formatted(comparisons, most));
        this.comparisons = comparisons;
        this.most = most;
    }

    /** How many comparisons there would be: combinations of values with a suppressed cell by all combinations. */
    public long comparisons() {
        return comparisons;
    }

    /** How many are made at most. */
    public long most() {
        return most;
    }
}
