package org.kanmon.sdc.microdata.search;

import java.util.function.Supplier;
import org.kanmon.sdc.microdata.quality.Metric;
import org.kanmon.sdc.microdata.quality.Quality;

/** Measures that look at the sizes of the classes alone: discernibility and the average class size. */
final class ClassScore extends Score {

    private final Metric metric;
    private final double suppressionWeight;
    private final double generalizationWeight;
    private final long records;
    private final int smallestClass;

    /**
     * @param smallestClass how many records a class that is kept has at least
     */
    ClassScore(Quality quality, long records, int smallestClass) {
        this.metric = quality.metric();
        this.suppressionWeight = quality.suppressionWeight();
        this.generalizationWeight = quality.generalizationWeight();
        this.records = records;
        this.smallestClass = smallestClass;
    }

    @Override
    int partSize() {
        return 1;
    }

    @Override
    double[] part(Suppressed suppressed, int[] levels) {
        return new double[] {suppressed.records()};
    }

    @Override
    double bound(int[] levels, double[] part) {
        double kept = records - part[0];
        // Classes that are kept could all be as small as allowed, and more records suppressed than is known.
        return of(
                Math.max(part[0], metric == Metric.AECS ? 1 : 0),
                Math.floor(kept / smallestClass),
                kept * smallestClass);
    }

    @Override
    double of(int[] levels, double[] part, Supplier<Kept> kept) {
        return of(part[0], kept.get().classes(), kept.get().squares());
    }

    private double of(double suppressed, double classes, double squares) {
        if (metric == Metric.DISCERNIBILITY) {
            return squares + records * suppressed;
        }
        double units = classes * suppressionWeight + (suppressed > 0 ? generalizationWeight : 0);
        return records == 0 ? 0 : records / units;
    }

    @Override
    double ofClass(int[] levels, int[] generalizations, int size) {
        return 0;
    }
}
