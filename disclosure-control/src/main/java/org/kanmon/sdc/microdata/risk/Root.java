package org.kanmon.sdc.microdata.risk;

import java.util.function.DoubleUnaryOperator;

/**
 * The zero of a function between two places where it has different signs (T. Chandrupatla, A new hybrid quadratic/bisection algorithm
 * for finding the zero of a nonlinear function without using derivatives, 1997). It finds one from any start: where a parabola does
 * not help, the interval is halved.
 */
final class Root {

    private static final double PRECISION = 4e-16;
    private static final int MOST_STEPS = 300;

    private double low;
    private double atLow;
    private double high;
    private double atHigh;
    private double third;
    private double atThird;

    private Root(DoubleUnaryOperator function, double low, double high) {
        this.low = low;
        this.high = high;
        this.atLow = function.applyAsDouble(low);
        this.atHigh = function.applyAsDouble(high);
    }

    /** Where a function is 0; the end where it is nearer to it if it has the same sign at both. */
    static double between(DoubleUnaryOperator function, double low, double high) {
        return new Root(function, low, high).find(function);
    }

    private double find(DoubleUnaryOperator function) {
        double part = 0.5;
        for (int step = 0; step < MOST_STEPS && atLow > 0 != atHigh > 0; step++) {
            double least = (Math.abs(nearer()) * PRECISION + Double.MIN_NORMAL) / Math.abs(high - low);
            if (least > 0.5 || atLow == 0) {
                break;
            }
            double place = low + Math.min(1 - least, Math.max(least, part)) * (high - low);
            narrow(place, function.applyAsDouble(place));
            part = part();
        }
        return nearer();
    }

    private double nearer() {
        return Math.abs(atLow) < Math.abs(atHigh) ? low : high;
    }

    private void narrow(double place, double value) {
        if (value > 0 == atLow > 0) {
            third = low;
            atThird = atLow;
        } else {
            third = high;
            atThird = atHigh;
            high = low;
            atHigh = atLow;
        }
        low = place;
        atLow = value;
    }

    /** Where to look next, as a share of the interval: by a parabola in the value if its sides are even enough, else in the middle. */
    private double part() {
        double place = (low - high) / (third - high);
        double value = (atLow - atHigh) / (atThird - atHigh);
        if (value * value < place && (1 - value) * (1 - value) < 1 - place) {
            return atLow / (atHigh - atLow) * atThird / (atHigh - atThird)
                    + (third - low) / (high - low) * atLow / (atThird - atLow) * atHigh / (atThird - atHigh);
        }
        return 0.5;
    }
}
