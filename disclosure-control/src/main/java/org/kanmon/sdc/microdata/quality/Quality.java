package org.kanmon.sdc.microdata.quality;

/**
 * How what a transformation loses is measured; less is better.
 *
 * @param metric the measure
 * @param aggregate how the attributes' values become one, for {@link Metric#LOSS}, {@link Metric#NU_ENTROPY} and {@link
 *     Metric#PRECISION}
 * @param gsFactor from 0, where suppression costs nothing, to 1, where generalization costs nothing; at 0.5 both count in full
 */
public record Quality(Metric metric, Aggregate aggregate, double gsFactor) {

    /** Both generalization and suppression in full. */
    public static final double BALANCED = 0.5;

    public Quality {
        if (!(gsFactor >= 0 && gsFactor <= 1)) {
            throw new IllegalArgumentException("gsFactor " + gsFactor);
        }
    }

    /** A metric with its usual aggregate, generalization and suppression balanced. */
    public static Quality of(Metric metric) {
        return new Quality(metric, metric.usual(), BALANCED);
    }

    /** How much a suppressed record counts. */
    public double suppressionWeight() {
        return gsFactor < BALANCED ? 2 * gsFactor : 1;
    }

    /** How much generalization counts. */
    public double generalizationWeight() {
        return gsFactor <= BALANCED ? 1 : 2 - 2 * gsFactor;
    }
}
