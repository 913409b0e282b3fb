package org.kanmon.sdc.microdata.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.microdata.privacy.ClassSizes;

class PopulationEstimatorTest {

    private static ClassSizes sizes(int... sizes) {
        int[] ascending = sizes.clone();
        Arrays.sort(ascending);
        return ClassSizes.of(ascending, 0);
    }

    /** Many small classes and few large ones, as quasi-identifiers make them. */
    private static ClassSizes skewed(long seed, int classes) {
        Random random = new Random(seed);
        return sizes(IntStream.range(0, classes)
                .map(i -> (int) Math.min(40, 1 / Math.pow(1 - random.nextDouble(), 0.8)))
                .toArray());
    }

    private static UniqueShares shares(ClassSizes sizes, double population) {
        return RiskSummary.of(sizes, 0.1, OptionalDouble.of(population))
                .populationUniqueness()
                .orElseThrow();
    }

    private static double choose(int of, int drawn) {
        double product = 1;
        for (int i = 0; i < drawn; i++) {
            product *= (of - i) / (i + 1.0);
        }
        return drawn > of ? 0 : product;
    }

    @Property(tries = 100, seed = "61")
    void zayatzFollowsFromDrawingWithoutReturning(@ForAll @IntRange(min = 1, max = 10_000) int seed) {
        ClassSizes sample = skewed(seed, 12);
        int drawn = (int) sample.records();
        int population = drawn + 45;
        double all = 0;
        for (int i = 0; i < sample.different(); i++) {
            int size = sample.size(i);
            all += sample.classes(i) * size * choose(population - size, drawn - 1) / choose(population, drawn);
        }
        double one = choose(population - 1, drawn - 1) / choose(population, drawn);
        double expected = sample.uniques() == 0 ? 0 : sample.uniques() * (sample.uniques() * one / all) / drawn;

        assertEquals(expected, PopulationEstimator.ZAYATZ.uniqueShare(sample, population), 1e-9);
    }

    private static double logLikelihood(ClassSizes sample, double alpha, double theta) {
        double sum = 0;
        for (int i = 1; i < sample.classes(); i++) {
            sum += Math.log(theta + i * alpha);
        }
        for (int i = 1; i < sample.records(); i++) {
            sum -= Math.log(theta + i);
        }
        for (int i = 0; i < sample.different(); i++) {
            for (int j = 1; j < sample.size(i); j++) {
                sum += sample.classes(i) * Math.log(j - alpha);
            }
        }
        return sum;
    }

    /** The parameters by trying a grid that is made finer around the best point again and again. */
    private static double[] best(ClassSizes sample) {
        double alpha = 0.5;
        double distance = 3;
        double width = 0.5;
        double height = 12;
        for (int round = 0; round < 60; round++) {
            double bestAlpha = alpha;
            double bestDistance = distance;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = -8; i <= 8; i++) {
                for (int j = -8; j <= 8; j++) {
                    double a = Math.max(1e-6, Math.min(1 - 1e-9, alpha + width * i / 8));
                    double d = distance + height * j / 8;
                    double likelihood = logLikelihood(sample, a, Math.exp(d) - a);
                    if (likelihood > most) {
                        most = likelihood;
                        bestAlpha = a;
                        bestDistance = d;
                    }
                }
            }
            alpha = bestAlpha;
            distance = bestDistance;
            width *= 0.7;
            height *= 0.7;
        }
        return new double[] {alpha, Math.exp(distance) - alpha};
    }

    @Property(tries = 10, seed = "62")
    void pitmanUsesTheParametersOfGreatestLikelihood(@ForAll @IntRange(min = 1, max = 10_000) int seed) {
        ClassSizes sample = skewed(seed, 60);
        double population = 20_000;
        double[] best = best(sample);
        double expected = Math.exp(Rise.logGamma(best[1] + best[0], 1 - best[0])) * Math.pow(population, best[0] - 1);

        double found = PopulationEstimator.PITMAN.uniqueShare(sample, population);

        assertEquals(expected, found, 1e-4 * expected);
    }

    /** With alpha 0 it is Ewens' formula, in which theta persons are expected to be alone. */
    @Test
    void pitmanWithoutAlphaIsEwens() {
        // Two classes of one, two of twenty: alpha 0 is best. Theta: 4 classes = the sum of theta / (theta + i), i =
        // 0..41.
        double theta = Root.between(
                t -> IntStream.range(0, 42).mapToDouble(i -> t / (t + i)).sum() - 4, 1e-6, 100);

        assertEquals(theta / 1e6, PopulationEstimator.PITMAN.uniqueShare(sizes(1, 1, 20, 20), 1e6), 1e-4 * theta / 1e6);
    }

    @Test
    void pitmanHasNoAnswerWhereAllAreAloneOrTogether() {
        assertEquals(0, PopulationEstimator.PITMAN.uniqueShare(sizes(1, 1, 1), 100));
        assertEquals(0, PopulationEstimator.PITMAN.uniqueShare(sizes(1), 100));
        assertEquals(0, PopulationEstimator.PITMAN.uniqueShare(sizes(5), 100));
    }

    @Property(tries = 20, seed = "63")
    void estimatesHoldForPopulationsOfAnySize(@ForAll @IntRange(min = 1, max = 10_000) int seed) {
        ClassSizes sample = skewed(seed, 200);
        double near = PopulationEstimator.PITMAN.uniqueShare(sample, 1e7)
                / PopulationEstimator.PITMAN.uniqueShare(sample, 1e6);
        double far = PopulationEstimator.PITMAN.uniqueShare(sample, 1e12)
                / PopulationEstimator.PITMAN.uniqueShare(sample, 1e11);

        assertEquals(near, far, 1e-9);
        for (PopulationEstimator estimator : PopulationEstimator.values()) {
            double share = estimator.uniqueShare(sample, 1e11);
            assertTrue(share > 0 && share <= 1, estimator + " " + share);
        }
    }

    @Property(tries = 300, seed = "65")
    void sharesLieBetweenNobodyAndAllWhateverTheClasses(
            @ForAll @IntRange(min = 1, max = 100_000) int seed, @ForAll @IntRange(min = 1, max = 60) int classes) {
        Random random = new Random(seed);
        double steep = 3 * random.nextDouble();
        double alone = random.nextDouble();
        ClassSizes sample = sizes(IntStream.range(0, classes)
                .map(i -> random.nextDouble() < alone
                        ? 1
                        : (int) Math.min(5_000, 1 + Math.pow(1 - random.nextDouble(), -steep)))
                .toArray());
        double population = Math.floor(sample.records() * Math.pow(10, 9 * random.nextDouble()));

        for (PopulationEstimator estimator : PopulationEstimator.values()) {
            double share = estimator.uniqueShare(sample, population);

            assertTrue(share >= 0 && share <= 1 + 1e-9, estimator + " " + share + " of " + population);
        }
    }

    /** Alpha, beta and sampling fraction of samples as the model expects them: of a million classes, each person drawn by itself. */
    private static final double[][] MODELS = {{1, 0.3, 0.1}, {1, 0.3, 0.5}, {0.5, 0.2, 0.2}, {2, 0.5, 0.3}};

    private static double sharePerPerson(double alpha, double beta) {
        return Math.pow(beta, alpha) / (1 + alpha * (1 - beta) / beta);
    }

    @Test
    void theSlideNegativeBinomialFindsTheShareItsSampleComesFrom() {
        for (double[] model : MODELS) {
            ClassSizes sample = expectedSample(model[0], model[1], model[2]);
            double expected = sharePerPerson(model[0], model[1]);

            double found = SlideNegativeBinomial.uniqueShare(sample, sample.records() / model[2], 1e6);

            assertEquals(expected, found, 0.02 * expected, Arrays.toString(model));
        }
    }

    /** The number of classes is found well in large samples; in small ones too many are, and more persons than there are alone. */
    @Test
    void theNumberOfClassesMakesTheSlideNegativeBinomialCareful() {
        for (double[] model : MODELS) {
            ClassSizes sample = expectedSample(model[0], model[1], model[2]);
            double expected = sharePerPerson(model[0], model[1]);

            double found = PopulationEstimator.SNB.uniqueShare(sample, sample.records() / model[2]);

            assertTrue(found > 0.98 * expected, Arrays.toString(model));
            assertTrue(model[2] < 0.5 || found < 1.02 * expected, Arrays.toString(model));
        }
    }

    private static ClassSizes expectedSample(double alpha, double beta, double fraction) {
        int largest = 400;
        double[] classes = new double[largest];
        double share = Math.pow(beta, alpha);
        for (int size = 1; size < largest; size++) {
            double drawn = Math.pow(1 - fraction, size);
            for (int k = 0; k <= size && k < largest; k++) {
                classes[k] += share * drawn;
                drawn *= (size - k) / (k + 1.0) * fraction / (1 - fraction);
            }
            share *= (alpha + size - 1) / size * (1 - beta);
        }
        return sizes(IntStream.range(1, largest)
                .flatMap(size -> IntStream.generate(() -> size).limit(Math.round(1e6 * classes[size])))
                .toArray());
    }

    @Test
    void inACensusThoseAloneInTheSampleAreThoseAloneInThePopulation() {
        ClassSizes census = sizes(1, 1, 2, 3, 3);

        assertEquals(0.2, PopulationEstimator.SNB.uniqueShare(census, 10), 1e-12);
        assertEquals(0.2, PopulationEstimator.ZAYATZ.uniqueShare(census, 10), 1e-12);
        assertEquals(0.2, PopulationEstimator.DANKAR.uniqueShare(census, 10), 1e-12);
    }

    @Test
    void theRuleTakesPitmanForSmallSamples() {
        UniqueShares shares = shares(skewed(7, 300), 1e6);

        assertEquals(PopulationEstimator.PITMAN, shares.dankarUsed());
        assertEquals(shares.pitman(), shares.dankar());
    }

    @Test
    void theRuleTakesZayatzWherePitmanHasNoAnswer() {
        UniqueShares shares = shares(sizes(1, 1, 1, 1), 1e6);

        assertEquals(PopulationEstimator.ZAYATZ, shares.dankarUsed());
        assertEquals(1, shares.dankar(), 1e-9);
    }

    @Property(tries = 30, seed = "64")
    void theRuleTakesTheSmallerOfTheOthersForLargeSamples(@ForAll @IntRange(min = 1, max = 10_000) int seed) {
        ClassSizes sample = skewed(seed, 300);
        UniqueShares shares = shares(sample, sample.records() * 4.0);

        double expected = shares.snb() > 0 ? Math.min(shares.snb(), shares.zayatz()) : shares.zayatz();
        assertEquals(expected, shares.dankar());
        assertEquals(shares.dankarUsed() == PopulationEstimator.SNB ? shares.snb() : shares.zayatz(), shares.dankar());
    }

    @Test
    void whereNobodyIsAloneNoEstimatorIsNeeded() {
        UniqueShares shares = shares(sizes(2, 3, 3), 1e6);

        assertEquals(new UniqueShares(1e6, 0, 0, 0, 0, PopulationEstimator.DANKAR), shares);
    }
}
