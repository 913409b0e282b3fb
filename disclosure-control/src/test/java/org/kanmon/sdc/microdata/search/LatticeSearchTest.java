package org.kanmon.sdc.microdata.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.microdata.privacy.AverageRisk;
import org.kanmon.sdc.microdata.privacy.Closeness;
import org.kanmon.sdc.microdata.privacy.DistinctDiversity;
import org.kanmon.sdc.microdata.privacy.EntropyDiversity;
import org.kanmon.sdc.microdata.privacy.KAnonymity;
import org.kanmon.sdc.microdata.privacy.PrivacyModel;
import org.kanmon.sdc.microdata.privacy.RecursiveDiversity;
import org.kanmon.sdc.microdata.privacy.SampleUniqueness;
import org.kanmon.sdc.microdata.quality.Aggregate;
import org.kanmon.sdc.microdata.quality.Metric;
import org.kanmon.sdc.microdata.quality.Quality;

class LatticeSearchTest {

    private static final double EXACT = 1e-9;

    /** Models that {@link NaiveTransformation} knows. */
    static List<PrivacyModel> models(Random random) {
        List<PrivacyModel> models = new ArrayList<>();
        models.add(new KAnonymity(1 + random.nextInt(6)));
        switch (random.nextInt(8)) {
            case 0 -> models.add(new DistinctDiversity(SmallMicrodata.SENSITIVE, 1 + random.nextInt(3)));
            case 1 -> models.add(new EntropyDiversity(SmallMicrodata.SENSITIVE, 1 + random.nextDouble() * 2));
            case 2 ->
                models.add(new RecursiveDiversity(
                        SmallMicrodata.SENSITIVE, 0.5 + random.nextDouble() * 3, 1 + random.nextInt(3)));
            case 3 -> models.add(Closeness.equal(SmallMicrodata.SENSITIVE, random.nextDouble() * 0.6));
            case 4 -> models.add(new AverageRisk(0.05 + random.nextDouble() * 0.5));
            case 5 -> models.add(new SampleUniqueness(random.nextDouble() * 0.2));
            default -> {
                // k-anonymity alone
            }
        }
        return models;
    }

    /** Measures by which classes of a size are not told apart, so that there is only one way to suppress the smallest. */
    static Quality quality(Random random, List<PrivacyModel> models) {
        boolean bySample = models.stream().anyMatch(m -> m instanceof AverageRisk || m instanceof SampleUniqueness);
        Metric[] metrics = Metric.values();
        Metric metric = metrics[(bySample ? 1 : 0) + random.nextInt(metrics.length - (bySample ? 1 : 0))];
        Aggregate aggregate = Aggregate.values()[random.nextInt(4)];
        return new Quality(metric, aggregate, random.nextInt(3) > 0 ? Quality.BALANCED : random.nextDouble());
    }

    static List<int[]> allLevels(SmallMicrodata data) {
        List<int[]> all = new ArrayList<>();
        all.add(new int[data.names().size()]);
        for (int a = 0; a < data.names().size(); a++) {
            for (int[] levels : List.copyOf(all)) {
                for (int level = 1; level <= data.height(a); level++) {
                    int[] other = levels.clone();
                    other[a] = level;
                    all.add(other);
                }
            }
        }
        return all;
    }

    @Property(tries = 400)
    void everyTransformationIsAsTheDefinitionsSay(@ForAll long seed, @ForAll boolean withPersons) {
        Random random = new Random(seed);
        SmallMicrodata data = SmallMicrodata.random(seed);
        List<PrivacyModel> models = models(random);
        Quality quality = quality(random, models);
        long limit = random.nextInt(data.rows().size() + 1);
        LatticeSearch search = new LatticeSearch(data.encoded(withPersons), models, quality, limit);
        for (int[] levels : allLevels(data)) {
            NaiveTransformation naive = new NaiveTransformation(data, levels, withPersons);
            boolean expected = naive.suppress(models) <= limit;
            Outcome outcome = search.outcome(levels);
            assertEquals(expected, outcome.satisfies(), () -> data.levels(levels) + " of seed " + seed);
            if (expected) {
                assertClose(naive.score(quality), outcome.score());
            }
        }
    }

    @Property(tries = 400)
    void noOtherTransformationLosesLess(@ForAll long seed, @ForAll boolean withPersons) {
        Random random = new Random(seed);
        SmallMicrodata data = SmallMicrodata.random(seed);
        List<PrivacyModel> models = models(random);
        Quality quality = quality(random, models);
        long limit = random.nextInt(4) > 0
                ? random.nextInt(1 + data.rows().size() / 4)
                : data.rows().size();
        double least = Double.POSITIVE_INFINITY;
        for (int[] levels : allLevels(data)) {
            NaiveTransformation naive = new NaiveTransformation(data, levels, withPersons);
            if (naive.suppress(models) <= limit) {
                least = Math.min(least, naive.score(quality));
            }
        }
        Optional<Outcome> found = new LatticeSearch(data.encoded(withPersons), models, quality, limit).find();
        assertEquals(least < Double.POSITIVE_INFINITY, found.isPresent());
        if (found.isPresent()) {
            assertClose(least, found.get().score());
        }
    }

    @Property(tries = 200)
    void lookingAtWhatPromisesMostFindsTheSameInTheEnd(@ForAll long seed) {
        Random random = new Random(seed);
        SmallMicrodata data = SmallMicrodata.random(seed);
        List<PrivacyModel> models = models(random);
        Quality quality = quality(random, models);
        long limit = data.rows().size() / 8;
        LatticeSearch all = new LatticeSearch(data.encoded(), models, quality, limit);
        LatticeSearch promising = new LatticeSearch(data.encoded(), models, quality, limit, 0);
        Optional<Outcome> expected = all.find();
        Optional<Outcome> found = promising.find();
        assertTrue(all.isProven() && promising.isProven());
        assertEquals(expected.isPresent(), found.isPresent());
        if (expected.isPresent()) {
            assertEquals(expected.get().score(), found.get().score());
        }
    }

    @Test
    void aSearchThatIsEndedHasTheBestSolutionSoFar() {
        SmallMicrodata data = SmallMicrodata.random(3).repeated(20);
        LatticeSearch search = new LatticeSearch(
                data.encoded(),
                List.of(new KAnonymity(2)),
                Quality.of(Metric.LOSS),
                data.rows().size());
        Optional<Outcome> found = search.find(new Progress() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        });
        assertTrue(found.orElseThrow().satisfies());
        assertFalse(search.isProven());
    }

    @Property(tries = 150)
    void namesAndOrderDoNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        SmallMicrodata data = SmallMicrodata.random(seed);
        List<PrivacyModel> models = models(random);
        Quality quality = quality(random, models);
        long limit = data.rows().size() / 10;
        Optional<Outcome> one = new LatticeSearch(data.encoded(), models, quality, limit).find();
        Optional<Outcome> other = new LatticeSearch(data.shuffled(seed).encoded(), models, quality, limit).find();
        assertEquals(one.isPresent(), other.isPresent());
        if (one.isPresent()) {
            assertClose(one.get().score(), other.get().score());
        }
    }

    @Property(tries = 100)
    void repeatingEveryRecordIsLikeAskingForFewer(@ForAll long seed) {
        SmallMicrodata data = SmallMicrodata.random(seed);
        Quality quality = Quality.of(Metric.LOSS);
        long limit = data.rows().size() / 5;
        Optional<Outcome> once = new LatticeSearch(data.encoded(), List.of(new KAnonymity(2)), quality, limit).find();
        Optional<Outcome> thrice =
                new LatticeSearch(data.repeated(3).encoded(), List.of(new KAnonymity(6)), quality, 3 * limit).find();
        assertEquals(once.isPresent(), thrice.isPresent());
        if (once.isPresent()) {
            assertClose(once.get().score(), thrice.get().score());
            assertEquals(3 * once.get().suppressedRecords(), thrice.get().suppressedRecords());
        }
    }

    @Property(tries = 30)
    void anyNumberOfThreadsFindsTheSame(@ForAll long seed) throws Exception {
        SmallMicrodata data = SmallMicrodata.random(seed);
        Quality quality = Quality.of(Metric.LOSS);
        List<PrivacyModel> models = List.of(new KAnonymity(3));
        Optional<Outcome> here = new LatticeSearch(data.encoded(), models, quality, 5).find();
        ForkJoinPool many = new ForkJoinPool(7);
        try {
            Optional<Outcome> there = many.submit(() -> new LatticeSearch(data.encoded(), models, quality, 5).find())
                    .get();
            assertEquals(here.isPresent(), there.isPresent());
            if (here.isPresent()) {
                assertArrayEquals(here.get().levels(), there.get().levels());
            }
        } finally {
            many.shutdown();
        }
    }

    @Test
    void withoutRecordsThereIsNothingToLose() {
        SmallMicrodata data = new SmallMicrodata(
                List.of("性別"), List.of(List.of(new String[] {"男", "*"}, new String[] {"女", "*"})), List.of());
        Outcome outcome = new LatticeSearch(data.encoded(), List.of(new KAnonymity(10)), Quality.of(Metric.LOSS), 0)
                .find()
                .orElseThrow();
        assertTrue(outcome.satisfies());
        assertEquals(0, outcome.suppressedRecords());
    }

    @Test
    void whatCannotBeReachedHasNoSolution() {
        SmallMicrodata data = new SmallMicrodata(
                List.of("性別"),
                List.of(List.of(new String[] {"男", "*"}, new String[] {"女", "*"})),
                List.of(List.of("男", "s", "p1"), List.of("女", "s", "p2")));
        LatticeSearch search =
                new LatticeSearch(data.encoded(), List.of(new KAnonymity(3)), Quality.of(Metric.LOSS), 0);
        assertTrue(search.find().isEmpty());
        assertFalse(search.outcome(new int[] {1}).satisfies());
    }

    @Test
    void anAttributeThatIsNotSensitiveIsRefused() {
        SmallMicrodata data = SmallMicrodata.random(1);
        List<PrivacyModel> models = List.of(new DistinctDiversity("no such", 2));
        assertThrows(
                IllegalArgumentException.class,
                () -> new LatticeSearch(data.encoded(), models, Quality.of(Metric.LOSS), 0));
    }

    private static void assertClose(double expected, double found) {
        assertEquals(expected, found, EXACT * Math.max(1, Math.abs(expected)));
    }
}
