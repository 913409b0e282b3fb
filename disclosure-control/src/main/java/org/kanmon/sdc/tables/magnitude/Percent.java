package org.kanmon.sdc.tables.magnitude;

import java.math.BigDecimal;

/**
 * A percentage of at most one decimal. Its products with amounts up to {@link #LARGEST_AMOUNT} are exact in 64 bits, so that no
 * rounding decides whether a rule applies.
 *
 * @param tenths tenths of a percent: 125 is 12.5 percent; from 0 to 1000
 */
public record Percent(long tenths) {

    /** The largest amount that percentages are taken of: 10 to the power of 15. */
    public static final long LARGEST_AMOUNT = 1_000_000_000_000_000L;

    /** All of something, in tenths of a percent. */
    static final long ALL = 1000;

    public Percent {
        if (tenths < 0 || tenths > ALL) {
            throw new IllegalArgumentException(tenths + " tenths of a percent, expected 0 to " + ALL);
        }
    }

    /**
     * A number of percent.
     *
     * @throws ArithmeticException if it has more than one decimal
     * @throws IllegalArgumentException if it is not from 0 to 100
     */
    public static Percent of(BigDecimal percent) {
        return new Percent(percent.movePointRight(1).longValueExact());
    }

    /** A whole number of percent, from 0 to 100. */
    public static Percent of(long percent) {
        return of(BigDecimal.valueOf(percent));
    }

    /** The least whole number that is not below this percentage of the amount. */
    long of(long amount, long base) {
        return ceilDiv(Math.multiplyExact(tenths, amount), base);
    }

    static long ceilDiv(long dividend, long divisor) {
        return -Math.floorDiv(-dividend, divisor);
    }
}
