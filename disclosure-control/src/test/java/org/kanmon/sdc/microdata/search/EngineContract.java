package org.kanmon.sdc.microdata.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kanmon.sdc.microdata.engine.Engine;
import org.kanmon.sdc.microdata.engine.EngineLack;
import org.kanmon.sdc.microdata.engine.Found;
import org.kanmon.sdc.microdata.engine.NativeEngine;
import org.kanmon.sdc.microdata.engine.Task;
import org.kanmon.sdc.microdata.model.Hierarchy;
import org.kanmon.sdc.microdata.model.HierarchyFault;
import org.kanmon.sdc.microdata.model.Microdata;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;
import org.kanmon.sdc.microdata.model.UnknownValues;
import org.kanmon.sdc.microdata.privacy.Closeness;
import org.kanmon.sdc.microdata.privacy.KAnonymity;
import org.kanmon.sdc.microdata.privacy.PopulationUniqueness;
import org.kanmon.sdc.microdata.privacy.PrivacyModel;
import org.kanmon.sdc.microdata.privacy.SampleModel;
import org.kanmon.sdc.microdata.quality.Metric;
import org.kanmon.sdc.microdata.quality.Quality;
import org.kanmon.sdc.microdata.risk.PopulationEstimator;

/** What every engine keeps to: its answer is what the definitions say, for small tasks gone through without any search. */
public abstract class EngineContract {

    private static final double EXACT = 1e-9;

    /** The engine under test. */
    protected abstract Engine engine();

    /** Whether the engine refuses the task, and says so. */
    protected boolean isRefused(Task task) {
        return false;
    }

    /** Whether the engine knows its solution to be the best; if it does not, it says so. */
    protected boolean isProven(Task task) {
        return true;
    }

    @Property(tries = 500)
    void theAnswerIsTheBestOfAllLevels(@ForAll long seed) throws EngineLack {
        Random random = new Random(seed);
        SmallMicrodata data = some(seed);
        List<PrivacyModel> models = LatticeSearchTest.models(random);
        Quality quality = LatticeSearchTest.quality(random, models);
        int records = data.rows().size();
        long limit = random.nextInt(4) > 0 ? random.nextInt(1 + records / 4) : records;
        Task task = new Task(data.encoded(), models, quality, limit);
        check(data, task);
    }

    @Property(tries = 200)
    void onlyLevelsThatAreAllowedAreTaken(@ForAll long seed) throws EngineLack, UnknownValues {
        Random random = new Random(seed);
        SmallMicrodata data = some(seed);
        List<QuasiIdentifier> narrowed = new ArrayList<>();
        for (QuasiIdentifier all : data.encoded().quasiIdentifiers()) {
            int lowest = random.nextInt(all.highest() + 1);
            int highest = lowest + random.nextInt(all.highest() - lowest + 1);
            narrowed.add(QuasiIdentifier.of(all.attribute(), all.hierarchy(), lowest, highest));
        }
        List<PrivacyModel> models = List.of(new KAnonymity(1 + random.nextInt(4)));
        Microdata microdata = Microdata.of(narrowed, List.of());
        check(
                data,
                new Task(microdata, models, Quality.of(Metric.LOSS), data.rows().size() / 3));
    }

    /** Models of which the definitions are tested elsewhere. */
    @Property(tries = 300)
    void engineAgreesWithKanmonsOwn(@ForAll long seed) throws EngineLack, HierarchyFault {
        Random random = new Random(seed);
        SmallMicrodata data = some(seed);
        PrivacyModel model = rarer(random, data.rows().size());
        Quality quality = Quality.of(model instanceof SampleModel ? Metric.AECS : Metric.LOSS);
        Task task = new Task(
                data.encoded(),
                List.of(new KAnonymity(1), model),
                quality,
                random.nextInt(1 + data.rows().size() / 2));
        if (isRefused(task)) {
            return;
        }
        Found own = new NativeEngine().search(task, Progress.NONE);
        Found found = engine().search(task, Progress.NONE);
        assertEquals(own.outcome().isPresent(), found.outcome().isPresent(), model::toString);
        if (own.outcome().isPresent()) {
            double least = own.outcome().orElseThrow().score();
            assertEquals(least, found.outcome().orElseThrow().score(), EXACT * Math.max(1, least), model::toString);
        }
    }

    private static PrivacyModel rarer(Random random, int records) throws HierarchyFault {
        double t = random.nextDouble() * 0.6;
        switch (random.nextInt(3)) {
            case 0:
                return new Closeness(SmallMicrodata.SENSITIVE, t, Closeness.Distance.ORDERED, Optional.empty());
            case 1:
                Hierarchy tree = Hierarchy.of(
                        SmallMicrodata.SENSITIVE,
                        List.of(
                                new String[] {"s4", "b", "y", "*"},
                                new String[] {"s0", "a", "x", "*"},
                                new String[] {"s1", "a", "x", "*"},
                                new String[] {"s2", "c", "x", "*"},
                                new String[] {"s3", "b", "y", "*"}));
                return new Closeness(SmallMicrodata.SENSITIVE, t, Closeness.Distance.HIERARCHICAL, Optional.of(tree));
            default:
                return new PopulationUniqueness(t / 10, PopulationEstimator.ZAYATZ, 10 * records);
        }
    }

    private static SmallMicrodata some(long seed) {
        SmallMicrodata data = SmallMicrodata.random(seed);
        return data.rows().isEmpty() ? SmallMicrodata.random(3) : data;
    }

    private void check(SmallMicrodata data, Task task) throws EngineLack {
        if (isRefused(task)) {
            assertThrows(EngineLack.class, () -> engine().search(task, Progress.NONE));
            return;
        }
        double least = Double.POSITIVE_INFINITY;
        int[] best = null;
        for (int[] levels : allowed(data, task)) {
            NaiveTransformation naive = new NaiveTransformation(data, levels, false);
            if (naive.suppress(task.models()) <= task.limit() && naive.score(task.quality()) < least) {
                least = naive.score(task.quality());
                best = levels;
            }
        }
        Found found = engine().search(task, Progress.NONE);
        assertEquals(best == null || isProven(task), found.isProven());
        assertEquals(best != null, found.outcome().isPresent(), () -> task.models() + " " + task.limit());
        assertEquals(allowed(data, task).size(), found.nodes());
        if (best != null) {
            Outcome outcome = found.outcome().orElseThrow();
            assertTrue(outcome.score() >= least - EXACT * Math.max(1, least));
            check(data, task, outcome, found.isProven() ? least : outcome.score());
        }
    }

    private static void check(SmallMicrodata data, Task task, Outcome outcome, double least) {
        int[] levels = outcome.levels();
        String what = task.models() + " " + task.quality() + " " + task.limit() + " " + Arrays.toString(levels);
        assertEquals(least, outcome.score(), EXACT * Math.max(1, Math.abs(least)), what);
        NaiveTransformation naive = new NaiveTransformation(data, levels, false);
        assertTrue(naive.suppress(task.models()) <= task.limit(), what);
        assertEquals(least, naive.score(task.quality()), EXACT * Math.max(1, Math.abs(least)), what);
        assertTrue(outcome.satisfies(), what);
        assertEquals(naive.suppressed(task.limit()), outcome.suppressed(), what);
        assertArrayEquals(sizes(data, levels, outcome), listed(outcome), what);
    }

    private static int[] sizes(SmallMicrodata data, int[] levels, Outcome outcome) {
        List<List<String>> kept = new ArrayList<>();
        for (int record = 0; record < data.rows().size(); record++) {
            if (!outcome.suppressed().get(record)) {
                List<String> key = new ArrayList<>();
                for (int a = 0; a < levels.length; a++) {
                    key.add(data.generalized(a, data.rows().get(record).get(a), levels[a]));
                }
                kept.add(key);
            }
        }
        return kept.stream()
                .distinct()
                .mapToInt(key -> Collections.frequency(kept, key))
                .sorted()
                .toArray();
    }

    private static int[] listed(Outcome outcome) {
        List<Integer> sizes = new ArrayList<>();
        for (int i = 0; i < outcome.sizes().different(); i++) {
            for (long n = 0; n < outcome.sizes().classes(i); n++) {
                sizes.add((int) outcome.sizes().size(i));
            }
        }
        return sizes.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<int[]> allowed(SmallMicrodata data, Task task) {
        List<QuasiIdentifier> quasiIdentifiers = task.data().quasiIdentifiers();
        return LatticeSearchTest.allLevels(data).stream()
                .filter(levels -> {
                    boolean allowed = true;
                    for (int a = 0; a < levels.length; a++) {
                        allowed &= levels[a] >= quasiIdentifiers.get(a).lowest()
                                && levels[a] <= quasiIdentifiers.get(a).highest();
                    }
                    return allowed;
                })
                .toList();
    }
}
