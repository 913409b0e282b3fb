package org.kanmon.sdc.microdata.search;

import java.util.List;
import java.util.function.Supplier;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;
import org.kanmon.sdc.microdata.quality.Metric;
import org.kanmon.sdc.microdata.quality.Quality;

/**
 * Measures that add up what each quasi-identifier loses: what its level loses in all records, known without looking at any class, and
 * what suppression costs on top of it.
 */
final class AttributeScore extends Score {

    private static final double LOG_2 = Math.log(2);

    private final Quality quality;
    private final List<QuasiIdentifier> quasiIdentifiers;
    private final Measure measure;
    private final double[][] base;
    private final int[] offset;
    private final int partSize;

    /** What one quasi-identifier loses. */
    private interface Measure {

        /** What a level loses if nothing is suppressed. */
        double base(int attribute, int level);

        /** What suppression of these records costs on top of it: never less for more records, nor for the same at a lower level. */
        double penalty(int attribute, int level, Suppressed suppressed);

        /** The value of the sum of both. */
        double value(int attribute, double sum);
    }

    private AttributeScore(Quality quality, Encoded encoded, Measure measure) {
        this.quality = quality;
        this.quasiIdentifiers = encoded.quasiIdentifiers();
        this.measure = measure;
        this.offset = new int[quasiIdentifiers.size()];
        this.base = new double[quasiIdentifiers.size()][];
        int next = 0;
        for (int a = 0; a < base.length; a++) {
            offset[a] = next;
            base[a] = new double[quasiIdentifiers.get(a).hierarchy().height() + 1];
            for (int level = 0; level < base[a].length; level++) {
                base[a][level] = measure.base(a, level);
            }
            next += base[a].length;
        }
        this.partSize = next;
    }

    /** The share of the domain, in whole lines of the hierarchy as long as nothing is weighted, so that nothing is lost by rounding. */
    static AttributeScore loss(Quality quality, Encoded encoded) {
        double s = quality.suppressionWeight();
        double w = quality.generalizationWeight();
        List<QuasiIdentifier> all = encoded.quasiIdentifiers();
        int[][] frequencies = frequencies(all);
        return new AttributeScore(quality, encoded, new Measure() {
            @Override
            public double base(int attribute, int level) {
                return w * sum(all.get(attribute), level, frequencies[attribute]);
            }

            @Override
            public double penalty(int attribute, int level, Suppressed suppressed) {
                double lines = sum(all.get(attribute), level, suppressed.values(attribute));
                double domain = (double) suppressed.records()
                        * all.get(attribute).hierarchy().domainSize();
                return (s == 1 ? domain : lines + s * (domain - lines)) - w * lines;
            }

            @Override
            public double value(int attribute, double sum) {
                double least = w * encoded.records();
                double most = (double) encoded.records()
                        * all.get(attribute).hierarchy().domainSize();
                return Truncation.quotient(sum - least, most - least);
            }
        });
    }

    private static double sum(QuasiIdentifier quasiIdentifier, int level, int[] frequencies) {
        int[] generalized = quasiIdentifier.generalized(level);
        double sum = 0;
        for (int value = 0; value < frequencies.length; value++) {
            if (frequencies[value] > 0) {
                sum += (double) frequencies[value] * quasiIdentifier.lines(level, generalized[value]);
            }
        }
        return sum;
    }

    /** The bits that a generalization leaves out, and of a suppressed one those that it would have told. */
    static AttributeScore entropy(Quality quality, Encoded encoded) {
        List<QuasiIdentifier> all = encoded.quasiIdentifiers();
        int[][] frequencies = frequencies(all);
        return new AttributeScore(quality, encoded, new Measure() {
            @Override
            public double base(int attribute, int level) {
                int[] above = generalized(all.get(attribute), level, frequencies[attribute]);
                double bits = 0;
                for (int count : frequencies[attribute]) {
                    bits += bits(count);
                }
                for (int count : above) {
                    bits -= bits(count);
                }
                return -bits * quality.generalizationWeight();
            }

            @Override
            public double penalty(int attribute, int level, Suppressed suppressed) {
                double bits = -bits(suppressed.records());
                for (int count : generalized(all.get(attribute), level, suppressed.values(attribute))) {
                    bits += bits(count);
                }
                return Math.max(0, -bits * quality.suppressionWeight());
            }

            @Override
            public double value(int attribute, double sum) {
                return Truncation.of(Math.max(0, sum));
            }
        });
    }

    private static double bits(long count) {
        return count < 2 ? 0 : count * (Math.log(count) / LOG_2);
    }

    private static int[] generalized(QuasiIdentifier quasiIdentifier, int level, int[] frequencies) {
        int[] generalized = quasiIdentifier.generalized(level);
        int[] above = new int[quasiIdentifier.size(level)];
        for (int value = 0; value < frequencies.length; value++) {
            above[generalized[value]] += frequencies[value];
        }
        return above;
    }

    /** The level by the height; a suppressed record counts as generalized to the top. */
    static AttributeScore precision(Quality quality, Encoded encoded) {
        double s = quality.suppressionWeight();
        double w = quality.generalizationWeight();
        List<QuasiIdentifier> all = encoded.quasiIdentifiers();
        return new AttributeScore(quality, encoded, new Measure() {
            private double share(int attribute, int level) {
                int height = all.get(attribute).hierarchy().height();
                return height == 0 ? 0 : (double) level / height * w;
            }

            @Override
            public double base(int attribute, int level) {
                return encoded.records() * share(attribute, level);
            }

            @Override
            public double penalty(int attribute, int level, Suppressed suppressed) {
                return suppressed.records() * (s - share(attribute, level));
            }

            @Override
            public double value(int attribute, double sum) {
                return encoded.records() == 0 ? 0 : sum / encoded.records();
            }
        });
    }

    /** The level. */
    static AttributeScore height(Quality quality, Encoded encoded) {
        return new AttributeScore(quality, encoded, new Measure() {
            @Override
            public double base(int attribute, int level) {
                return level;
            }

            @Override
            public double penalty(int attribute, int level, Suppressed suppressed) {
                return 0;
            }

            @Override
            public double value(int attribute, double sum) {
                return sum;
            }
        });
    }

    private static int[][] frequencies(List<QuasiIdentifier> quasiIdentifiers) {
        return quasiIdentifiers.stream()
                .map(quasiIdentifier -> quasiIdentifier.attribute().frequencies())
                .toArray(int[][]::new);
    }

    @Override
    int partSize() {
        return partSize;
    }

    @Override
    double[] part(Suppressed suppressed, int[] levels) {
        double[] part = new double[partSize];
        if (suppressed.records() > 0) {
            for (int a = 0; a < offset.length; a++) {
                for (int level = quasiIdentifiers.get(a).lowest(); level <= levels[a]; level++) {
                    part[offset[a] + level] = measure.penalty(a, level, suppressed);
                }
            }
        }
        return part;
    }

    @Override
    double bound(int[] levels, double[] part) {
        if (quality.metric() == Metric.PRECISION && quality.suppressionWeight() < 1) {
            return 0;
        }
        return aggregated(levels, part);
    }

    @Override
    double of(int[] levels, double[] part, Supplier<Kept> kept) {
        return aggregated(levels, part);
    }

    private double aggregated(int[] levels, double[] part) {
        double[] values = new double[offset.length];
        for (int a = 0; a < values.length; a++) {
            values[a] = measure.value(a, base[a][levels[a]] + part[offset[a] + levels[a]]);
        }
        return quality.aggregate().of(values);
    }

    @Override
    double ofClass(int[] levels, int[] generalizations, int records) {
        if (quality.metric() != Metric.LOSS) {
            return 0;
        }
        double[] values = new double[offset.length];
        for (int a = 0; a < values.length; a++) {
            QuasiIdentifier quasiIdentifier = quasiIdentifiers.get(a);
            values[a] = (double) records
                    * quasiIdentifier.lines(levels[a], generalizations[a])
                    / quasiIdentifier.hierarchy().domainSize();
        }
        return quality.aggregate().of(values);
    }
}
