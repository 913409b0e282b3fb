package org.kanmon.sdc.microdata.arx;

import org.deidentifier.arx.metric.InformationLoss;
import org.deidentifier.arx.metric.Metric;
import org.deidentifier.arx.metric.Metric.AggregateFunction;
import org.kanmon.sdc.microdata.quality.Aggregate;
import org.kanmon.sdc.microdata.quality.Quality;

/** Kanmon's measures of loss as ARX's. */
final class ArxMetric {

    private ArxMetric() {}

    static Metric<?> of(Quality quality) {
        double factor = quality.gsFactor();
        AggregateFunction aggregate = aggregate(quality.aggregate());
        return switch (quality.metric()) {
            case LOSS -> Metric.createLossMetric(factor, aggregate);
            case NU_ENTROPY -> Metric.createEntropyMetric(false, factor, aggregate);
            case DISCERNIBILITY -> Metric.createDiscernabilityMetric(false);
            case AECS -> Metric.createAECSMetric(factor);
            case HEIGHT -> Metric.createHeightMetric(aggregate);
            case PRECISION -> Metric.createPrecisionMetric(false, factor, aggregate);
        };
    }

    private static AggregateFunction aggregate(Aggregate aggregate) {
        return switch (aggregate) {
            case GEOMETRIC_MEAN -> AggregateFunction.GEOMETRIC_MEAN;
            case ARITHMETIC_MEAN -> AggregateFunction.ARITHMETIC_MEAN;
            case SUM -> AggregateFunction.SUM;
            case MAXIMUM -> AggregateFunction.MAXIMUM;
        };
    }

    /**
     * Whether what ARX takes for the least that can be lost at some levels is so (version 3.9.2). For these two measures it reckons as if
     * all records were kept. Where suppressed records weigh less than others, a transformation that suppresses may lose less than that,
     * and is passed over.
     */
    static boolean isBounded(Quality quality) {
        return switch (quality.metric()) {
            case AECS, PRECISION -> quality.gsFactor() >= Quality.BALANCED;
            case LOSS, NU_ENTROPY, DISCERNIBILITY, HEIGHT -> true;
        };
    }

    /** One number for what ARX gives as one, or as one for each attribute. */
    static double score(InformationLoss<?> loss, Quality quality) {
        return loss.getValue() instanceof double[] values
                ? quality.aggregate().of(values)
                : ((Number) loss.getValue()).doubleValue();
    }
}
