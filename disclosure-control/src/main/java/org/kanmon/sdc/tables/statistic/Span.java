package org.kanmon.sdc.tables.statistic;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The whole numbers that a statistic leaves possible for a hidden count. Numbers at the very ends, which only one way of rounding
 * allows, are left out: nobody may rely on them.
 *
 * @param low 0 or more
 * @param high less than {@code low} if no number is left; {@link Long#MAX_VALUE} if there is no end
 */
record Span(long low, long high) {

    /** Digits to divide with: figures have 16 at most, so that no whole number is missed. */
    private static final int PRECISION = 40;

    /** No count is so large that it matters what is beyond. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1L << 60);

    /** What is left of a hidden numerator over a known denominator. */
    static Span ofNumerator(Printed printed, BigDecimal denominator, long factor) {
        BigDecimal f = BigDecimal.valueOf(factor);
        return between(printed.low().multiply(denominator), f, printed.high().multiply(denominator), f);
    }

    /** What is left of a hidden denominator below a known numerator other than 0. */
    static Span ofDenominator(Printed printed, BigDecimal numerator, long factor) {
        BigDecimal scaled = numerator.multiply(BigDecimal.valueOf(factor));
        if (printed.high().signum() <= 0) {
            return new Span(0, -1);
        }
        if (printed.low().signum() <= 0) {
            long low = above(scaled, printed.high());
            return new Span(Math.max(0, low), Long.MAX_VALUE);
        }
        return between(scaled, printed.high(), scaled, printed.low());
    }

    private static Span between(BigDecimal low, BigDecimal lowDivisor, BigDecimal high, BigDecimal highDivisor) {
        return new Span(Math.max(0, above(low, lowDivisor)), below(high, highDivisor));
    }

    /** The smallest whole number above a quotient. */
    private static long above(BigDecimal dividend, BigDecimal divisor) {
        return whole(dividend, divisor, RoundingMode.FLOOR) + 1;
    }

    /** The largest whole number below a quotient. */
    private static long below(BigDecimal dividend, BigDecimal divisor) {
        return whole(dividend, divisor, RoundingMode.CEILING) - 1;
    }

    private static long whole(BigDecimal dividend, BigDecimal divisor, RoundingMode mode) {
        BigDecimal quotient = dividend.divide(divisor, PRECISION, mode).setScale(0, mode);
        return quotient.min(LARGEST).max(LARGEST.negate()).longValueExact();
    }

    /** Whether every small count, from 1 to below the threshold, is left possible. */
    boolean coversBelow(long threshold) {
        return low <= 1 && high >= threshold - 1;
    }

    /** Whether no small count is left possible, and so many others that nobody knows the count closely. */
    boolean isWideFrom(long threshold) {
        return isAbove(threshold) && high - low >= threshold - 1;
    }

    /** Whether the count is certainly as large as the threshold: the number at the very end, which was left out, is so as well. */
    boolean isAbove(long threshold) {
        return low > threshold;
    }
}
