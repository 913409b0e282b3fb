package org.kanmon.sdc.microdata.risk;

/**
 * Differences of the gamma function's logarithm and of its derivative between two places. Taken as differences they stay exact where
 * the values themselves are so large that nothing would be left of what they differ by.
 */
final class Rise {

    /** From here on a few terms of Stirling's series are as exact as the numbers are. */
    private static final double FAR = 12;

    private Rise() {}

    /** ln gamma(from + by) - ln gamma(from), for from greater than 0 and by at least 0. */
    static double logGamma(double from, double by) {
        double x = from;
        double sum = 0;
        for (; x < FAR; x++) {
            sum -= Math.log1p(by / x);
        }
        double y = x + by;
        return sum + (y - 0.5) * Math.log1p(by / x) + by * (Math.log(x) - 1) + logTail(x, by);
    }

    /** Stirling's series after its logarithms, at one place less that at the other. */
    private static double logTail(double x, double by) {
        double y = x + by;
        double first = -by / (x * y);
        return first / 12
                - (power(y, 3) - power(x, 3)) / 360
                + (power(y, 5) - power(x, 5)) / 1260
                - (power(y, 7) - power(x, 7)) / 1680
                + (power(y, 9) - power(x, 9)) / 1188;
    }

    /** digamma(from + by) - digamma(from), for from greater than 0 and by at least 0: where by is a whole number the sum of 1 / (from + i) for i less than it. */
    static double digamma(double from, double by) {
        double x = from;
        double sum = 0;
        for (; x < FAR; x++) {
            sum += by / (x * (x + by));
        }
        double y = x + by;
        return sum
                + Math.log1p(by / x)
                + by / (2 * x * y)
                + by * (x + y) / (12 * x * x * y * y)
                + (power(y, 4) - power(x, 4)) / 120
                - (power(y, 6) - power(x, 6)) / 252
                + (power(y, 8) - power(x, 8)) / 240
                - (power(y, 10) - power(x, 10)) / 132;
    }

    private static double power(double x, int exponent) {
        return Math.pow(x, -exponent);
    }
}
