package org.kanmon.sdc.microdata.search;

/**
 * Cuts what one attribute loses to ten decimals, so that sums of the same parts in another order are equal. Whole numbers are divided
 * as such: many shares are short decimals, and the last bit of a binary fraction would decide.
 */
final class Truncation {

    private static final double DECIMALS = 1e10;
    private static final long HALF = 100_000;
    private static final double EXACT = 9e13;

    private Truncation() {}

    /** A number of 0 or more, cut. */
    static double of(double value) {
        return Math.floor(value * DECIMALS) / DECIMALS;
    }

    /** A quotient, cut; 0 if it is negative, or nothing is divided. */
    static double quotient(double dividend, double divisor) {
        if (!(dividend > 0) || !(divisor > 0)) {
            return 0;
        }
        boolean whole = dividend == Math.rint(dividend) && divisor == Math.rint(divisor);
        return whole && divisor < EXACT && dividend <= divisor
                ? exact((long) dividend, (long) divisor)
                : of(dividend / divisor);
    }

    /** Five decimals, then five more of what is left. */
    private static double exact(long dividend, long divisor) {
        long first = dividend * HALF / divisor;
        long rest = dividend * HALF % divisor;
        long second = rest * HALF / divisor;
        return (first * HALF + second) / DECIMALS;
    }
}
