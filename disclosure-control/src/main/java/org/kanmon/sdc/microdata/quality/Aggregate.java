package org.kanmon.sdc.microdata.quality;

/** How the values of several attributes become one. All grow with every value. */
public enum Aggregate {
    /** The geometric mean of the values plus 1, minus 1. */
    GEOMETRIC_MEAN("geometric-mean"),
    /** The mean. */
    ARITHMETIC_MEAN("arithmetic-mean"),
    /** The sum. */
    SUM("sum"),
    /** The greatest. */
    MAXIMUM("maximum");

    private final String word;

    Aggregate(String word) {
        this.word = word;
    }

    /** As it is written in schemas. */
    public String word() {
        return word;
    }

    /** One value for several, 0 or more each; 0 for none. */
    public double of(double[] values) {
        if (values.length == 0) {
            return 0;
        }
        double result = this == GEOMETRIC_MEAN ? 1 : 0;
        double share = 1.0 / values.length;
        for (double value : values) {
            switch (this) {
                case GEOMETRIC_MEAN -> result *= Math.pow(value + 1, share);
                case ARITHMETIC_MEAN -> result += value * share;
                case SUM -> result += value;
                case MAXIMUM -> result = Math.max(result, value);
            }
        }
        return this == GEOMETRIC_MEAN ? result - 1 : result;
    }
}
