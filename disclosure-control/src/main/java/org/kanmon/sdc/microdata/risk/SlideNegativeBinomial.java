package org.kanmon.sdc.microdata.risk;

import org.kanmon.sdc.microdata.privacy.ClassSizes;

/**
 * The slide negative binomial model (G. Chen, S. Keller-McNulty, Estimation of identification disclosure risk in microdata, Journal of
 * Official Statistics 14, 1998): the population has K classes, and the size of each less one is negative binomial with parameters
 * alpha, greater than 0, and beta, 0 to 1. A class of one person has probability beta^alpha.
 *
 * <p>K is estimated by the third form of Shlosser's estimator (P. Haas, L. Stokes, Estimating the number of classes in a finite
 * population, Journal of the American Statistical Association 93, 1998). Alpha and beta are such that the expected numbers of classes
 * with one and with two persons in the sample are those found. With q the sampling fraction, every person being drawn with it,
 * d = (1 - q)(1 - beta) and t = beta / (1 - d), these are
 *
 * <p>K q t^alpha (1 + alpha d / (1 - d)) and K q^2 / 2 t^alpha alpha (1 - beta) (2 - (1 - alpha) d) / (1 - d)^2.
 *
 * <p>Their quotient gives alpha for every beta; beta is looked for along its whole range. Of several solutions the one counts whose
 * expected number of persons is nearest to the population's. In small samples K comes out too large, and with it the share: it errs on
 * the careful side.
 */
final class SlideNegativeBinomial {

    /** In how many places between solutions are told apart. */
    private static final int STEPS = 4000;

    /** The logarithm of beta / (1 - beta) is looked for between this and its negative. */
    private static final double FARTHEST = 40;

    private final double ones;
    private final double twos;
    private final double fraction;
    private final double population;
    private final double classes;

    private SlideNegativeBinomial(ClassSizes sample, double population, double classes) {
        this.ones = sample.uniques();
        this.twos = ofTwo(sample);
        this.population = population;
        this.fraction = sample.records() / population;
        this.classes = classes;
    }

    /** The share of the population that is alone; 0 also if no parameters explain the sample. */
    static double uniqueShare(ClassSizes sample, double population) {
        if (sample.uniques() == 0) {
            return 0;
        }
        if (sample.records() == population) {
            return sample.uniques() / population;
        }
        return uniqueShare(sample, population, classes(sample, sample.records() / population));
    }

    /** The same where the population is taken to have so many classes. */
    static double uniqueShare(ClassSizes sample, double population, double classes) {
        return ofTwo(sample) == 0 ? 0 : new SlideNegativeBinomial(sample, population, classes).uniqueShare();
    }

    private static double ofTwo(ClassSizes sample) {
        for (int i = 0; i < sample.different(); i++) {
            if (sample.size(i) == 2) {
                return sample.classes(i);
            }
        }
        return 0;
    }

    private static double classes(ClassSizes sample, double q) {
        double squared = 0;
        double met = 0;
        double missed = 0;
        double once = 0;
        for (int i = 0; i < sample.different(); i++) {
            double size = sample.size(i);
            double many = sample.classes(i);
            double absent = Math.exp(size * Math.log1p(-q));
            squared += many * size * q * q * Math.exp((size - 1) * Math.log1p(-q * q));
            met += many * absent * Math.expm1(size * Math.log1p(q));
            missed += many * absent;
            once += many * size * q * absent / (1 - q);
        }
        return sample.classes() + sample.uniques() * squared / met * (missed / once) * (missed / once);
    }

    private double uniqueShare() {
        double best = Double.POSITIVE_INFINITY;
        double share = 0;
        double low = -FARTHEST;
        double below = excess(low);
        for (int step = 1; step <= STEPS; step++) {
            double high = FARTHEST * (2.0 * step / STEPS - 1);
            double above = excess(high);
            if (below > 0 != above > 0) {
                double odds = Root.between(this::excess, low, high);
                double distance = Math.abs(Math.log(persons(odds) / population));
                if (distance < best) {
                    best = distance;
                    share = ones(odds) / population;
                }
            }
            low = high;
            below = above;
        }
        return share <= 1 ? share : 0;
    }

    /** By how much more, in logarithms, classes with one person are expected in the sample than found. Beta is given as its log odds. */
    private double excess(double odds) {
        double alpha = alpha(odds);
        return Math.log(classes * fraction / ones)
                - alpha * Math.log1p(fraction * Math.exp(-odds))
                + Math.log1p(alpha * d(odds) / (1 - d(odds)));
    }

    /** The alpha with which classes of two and of one person are expected in the proportion found: the positive zero of a parabola. */
    private double alpha(double odds) {
        double d = d(odds);
        double proportion = twos / ones;
        double factor = fraction * rest(odds) / (2 * (1 - d) * (1 - d));
        double square = factor * d;
        double linear = factor * (2 - d) - proportion * d / (1 - d);
        double root = Math.sqrt(linear * linear + 4 * square * proportion);
        return linear > 0 ? 2 * proportion / (linear + root) : (root - linear) / (2 * square);
    }

    private double d(double odds) {
        return (1 - fraction) * rest(odds);
    }

    private static double rest(double odds) {
        return 1 / (1 + Math.exp(odds));
    }

    /** How many persons the population is expected to have. */
    private double persons(double odds) {
        return classes * (1 + alpha(odds) * Math.exp(-odds));
    }

    /** How many of them are expected to be alone. */
    private double ones(double odds) {
        return classes * Math.exp(-alpha(odds) * Math.log1p(Math.exp(-odds)));
    }
}
