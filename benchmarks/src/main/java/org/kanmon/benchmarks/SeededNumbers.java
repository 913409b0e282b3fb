package org.kanmon.benchmarks;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Random numbers that a seed determines for good: the Mersenne Twister of Matsumoto and Nishimura (ACM TOMACS 8, 1998), seeded
 * by an array of one word, with the usual ways to make reals, whole numbers and normal deviates of its words. Other programs
 * that do the same get the same numbers, so that figures measured elsewhere are about the same tables.
 */
final class SeededNumbers {

    private static final double TWO_TO_THE_26 = 67_108_864.0;
    private static final double TWO_TO_THE_53 = 9_007_199_254_740_992.0;

    /** Above this mean a Poisson number is taken for a rounded normal one. */
    private static final double LARGE_MEAN = 60;

    private final UniformRandomProvider words;
    private double sparedDeviate = Double.NaN;

    SeededNumbers(int seed) {
        this.words = RandomSource.MT.create(new int[] {seed});
    }

    /** A real number from 0 to below 1, with 53 bits. */
    double real() {
        long high = words.nextInt() >>> 5;
        long low = words.nextInt() >>> 6;
        return (high * TWO_TO_THE_26 + low) / TWO_TO_THE_53;
    }

    /** A whole number from 0 to below the bound: as many bits as it has, again until they are small enough. */
    int below(int bound) {
        int unused = Integer.numberOfLeadingZeros(bound);
        int number = words.nextInt() >>> unused;
        while (number >= bound) {
            number = words.nextInt() >>> unused;
        }
        return number;
    }

    /** A normal deviate, by the method of Box and Muller, which makes two at a time. */
    double normal(double mean, double deviation) {
        double deviate = sparedDeviate;
        sparedDeviate = Double.NaN;
        if (Double.isNaN(deviate)) {
            double angle = real() * 2 * Math.PI;
            double radius = Math.sqrt(-2.0 * Math.log(1.0 - real()));
            deviate = Math.cos(angle) * radius;
            sparedDeviate = Math.sin(angle) * radius;
        }
        return mean + deviate * deviation;
    }

    /** A count with the given mean: Poisson's distribution, and for large means its normal approximation. */
    int count(double mean) {
        if (mean <= 0) {
            return 0;
        }
        if (mean > LARGE_MEAN) {
            return Math.max(0, (int) Math.rint(normal(mean, Math.sqrt(mean))));
        }
        double limit = Math.exp(-mean);
        double product = real();
        int count = 0;
        while (product > limit) {
            product *= real();
            count++;
        }
        return count;
    }
}
