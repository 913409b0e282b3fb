package org.kanmon.sdc.microdata.risk;

import org.kanmon.sdc.microdata.privacy.ClassSizes;

/**
 * The estimator of N. Hoshino (Applying Pitman's sampling formula to microdata disclosure risk assessment, Journal of Official
 * Statistics 17, 2001): the sample's classes are taken to follow Pitman's sampling formula with parameters alpha, 0 to 1, and theta,
 * greater than -alpha. Both are where the likelihood
 *
 * <p>sum over i = 1..u-1 of ln(theta + i alpha) - sum over i = 1..n-1 of ln(theta + i) + sum over classes of size j of the sum over
 * i = 1..j-1 of ln(i - alpha)
 *
 * <p>of u classes of n persons is greatest. For every alpha the best theta is found within its whole range, and among them the alpha at which the
 * likelihood stops to rise; so the answer depends on no start. At alpha = 0 it is Ewens' formula.
 */
final class Pitman {

    /** Below it nothing changes that would be seen. */
    private static final double SMALLEST_ALPHA = 1e-6;

    private static final double LARGEST_ALPHA = 1 - 1e-9;

    /** Theta is looked for up to the number of persons times this. */
    private static final double FARTHEST = 1e12;

    private final ClassSizes sample;
    private final double persons;
    private final double classes;

    private Pitman(ClassSizes sample) {
        this.sample = sample;
        this.persons = sample.records();
        this.classes = sample.classes();
    }

    /**
     * The share of the population that is alone; 0 also if there is no answer: all of the sample are alone, all are in one class, or
     * the population is too small for what holds of large ones, so that more than all would be alone.
     */
    static double uniqueShare(ClassSizes sample, double population) {
        if (sample.uniques() == 0 || sample.classes() == sample.records() || sample.classes() < 2) {
            return 0;
        }
        Pitman pitman = new Pitman(sample);
        double alpha = pitman.alpha();
        return uniqueShare(alpha, pitman.theta(alpha), population);
    }

    private double alpha() {
        if (slope(LARGEST_ALPHA) >= 0) {
            return LARGEST_ALPHA;
        }
        return slope(SMALLEST_ALPHA) <= 0 ? SMALLEST_ALPHA : Root.between(this::slope, SMALLEST_ALPHA, LARGEST_ALPHA);
    }

    /** How the likelihood changes with alpha at the best theta. */
    private double slope(double alpha) {
        double theta = theta(alpha);
        double slope = (classes - 1 - theta * byClass(theta, alpha)) / alpha;
        for (int i = 0; i < sample.different(); i++) {
            slope -= sample.classes(i) * Rise.digamma(1 - alpha, sample.size(i) - 1);
        }
        return slope;
    }

    /** The sum over classes of 1 / (theta + i alpha). */
    private double byClass(double theta, double alpha) {
        return Rise.digamma(theta / alpha + 1, classes - 1) / alpha;
    }

    /** The best theta with an alpha. Looked for by the logarithm of its distance from the least one possible. */
    private double theta(double alpha) {
        double logarithm = Root.between(
                x -> {
                    double theta = Math.exp(x) - alpha;
                    return byClass(theta, alpha) - Rise.digamma(theta + 1, persons - 1);
                },
                Math.log(1e-12),
                Math.log(FARTHEST * persons));
        return Math.exp(logarithm) - alpha;
    }

    /** The expected share of a large population: gamma(theta + 1) / gamma(theta + alpha) * N^(alpha - 1). */
    private static double uniqueShare(double alpha, double theta, double population) {
        double share = Math.exp(Rise.logGamma(theta + alpha, 1 - alpha) - (1 - alpha) * Math.log(population));
        return share <= 1 ? share : 0;
    }
}
