package org.kanmon.sdc.microdata.arx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.microdata.engine.Engine;
import org.kanmon.sdc.microdata.engine.EngineLack;
import org.kanmon.sdc.microdata.engine.Found;
import org.kanmon.sdc.microdata.engine.Task;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.Hierarchy;
import org.kanmon.sdc.microdata.model.Microdata;
import org.kanmon.sdc.microdata.model.Population;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;
import org.kanmon.sdc.microdata.privacy.DeltaPresence;
import org.kanmon.sdc.microdata.privacy.KAnonymity;
import org.kanmon.sdc.microdata.privacy.KMap;
import org.kanmon.sdc.microdata.privacy.PrivacyModel;
import org.kanmon.sdc.microdata.quality.Metric;
import org.kanmon.sdc.microdata.quality.Quality;
import org.kanmon.sdc.microdata.search.EngineContract;
import org.kanmon.sdc.microdata.search.Progress;
import org.kanmon.sdc.source.Problem;
import org.kanmon.sdc.source.ProblemMessages;

class ArxEngineTest extends EngineContract {

    private static final List<String> AGES = List.of("31", "32", "45", "46");

    @Override
    protected Engine engine() {
        return new ArxEngine();
    }

    /** ARX refuses to look for classes of more than all records; the adapter refuses hierarchies that go on from their end. */
    @Override
    protected boolean isRefused(Task task) {
        return task.models().stream()
                        .anyMatch(model -> model.minimumSize() > task.data().records())
                || task.data().quasiIdentifiers().stream().anyMatch(ArxEngineTest::goesOnFromItsEnd);
    }

    private static boolean goesOnFromItsEnd(QuasiIdentifier quasiIdentifier) {
        Hierarchy hierarchy = quasiIdentifier.hierarchy();
        return IntStream.range(0, hierarchy.domainSize()).anyMatch(line -> {
            boolean ended = false;
            int number = line;
            for (int level = 0; level <= hierarchy.height(); level++) {
                number = level == 0 ? line : hierarchy.up(level - 1, number);
                if (ended && !hierarchy.isRoot(level, number)) {
                    return true;
                }
                ended = hierarchy.isRoot(level, number);
            }
            return false;
        });
    }

    /** ARX misses better solutions by these measures where suppression weighs less than generalization. */
    @Override
    protected boolean isProven(Task task) {
        Metric metric = task.quality().metric();
        return metric != Metric.AECS && metric != Metric.PRECISION
                || task.quality().gsFactor() >= Quality.BALANCED;
    }

    private static QuasiIdentifier ages(String name, int height) throws Exception {
        List<String[]> lines = new ArrayList<>();
        for (String age : AGES) {
            lines.add(IntStream.rangeClosed(0, height)
                    .mapToObj(level -> level == 0 ? age : level == height ? "*" : age.charAt(0) + "0 " + level)
                    .toArray(String[]::new));
        }
        return QuasiIdentifier.of(Attribute.of(name, AGES), Hierarchy.of(name, lines));
    }

    private static Task task(Microdata data, PrivacyModel... models) {
        return new Task(data, List.of(models), Quality.of(Metric.LOSS), 0);
    }

    private static Problem refusal(Task task) {
        EngineLack lack = assertThrows(EngineLack.class, () -> new ArxEngine().search(task, Progress.NONE));
        Problem problem = lack.in("schema.yaml").problems().get(0);
        assertEquals("schema.yaml", problem.file());
        return problem;
    }

    @Test
    void modelsThatLookAtATableOfThePopulationAreRefused() throws Exception {
        QuasiIdentifier age = ages("age", 2);
        Population population = Population.of(List.of(age), List.of(age.attribute()));
        Microdata data = Microdata.of(List.of(age), List.of());

        Problem map = refusal(task(data, new KMap(2, population)));
        Problem presence = refusal(task(data, new DeltaPresence(0, 0.5, population)));

        assertEquals(
                "schema.yaml: The engine arx does not know the model \"k-map\". Use --engine native, or leave the model out.",
                ProblemMessages.in(Locale.ENGLISH).sentence(map));
        assertEquals(List.of("arx", "delta-presence"), presence.arguments());
    }

    @Test
    void countingPersonsIsRefused() throws Exception {
        QuasiIdentifier age = ages("age", 2);
        Microdata data = new Microdata(4, List.of(age), List.of(), Optional.of(Attribute.of("person", AGES)));

        assertEquals("engine-persons", refusal(task(data, new KAnonymity(2))).code());
    }

    @Test
    void aHierarchyThatGoesOnFromItsEndIsRefused() throws Exception {
        Hierarchy hierarchy = Hierarchy.of(
                "age",
                AGES.stream().map(age -> new String[] {age, "*", "some", "*"}).toList());
        QuasiIdentifier age = QuasiIdentifier.of(Attribute.of("age", AGES), hierarchy);

        Problem problem = refusal(task(Microdata.of(List.of(age), List.of()), new KAnonymity(2)));

        assertEquals("engine-hierarchy", problem.code());
        assertEquals(List.of("arx", "age"), problem.arguments());
    }

    @Test
    void moreCombinationsThanArxGoesThroughAreRefused() throws Exception {
        List<QuasiIdentifier> many = new ArrayList<>();
        for (int number = 0; number < 6; number++) {
            many.add(ages("age" + number, 6));
        }

        Problem problem = refusal(task(Microdata.of(many, List.of()), new KAnonymity(2)));

        assertEquals("engine-too-large", problem.code());
        assertEquals(List.of("arx", "100000", "117649"), problem.arguments());
    }

    @Test
    void whatArxRefusesIsSaidInItsWords() throws Exception {
        Microdata data = Microdata.of(List.of(ages("age", 2)), List.of());

        Problem problem = refusal(task(data, new KAnonymity(2), new KAnonymity(3)));

        assertEquals("engine-failed", problem.code());
        assertTrue(problem.arguments().get(1).contains("k-anonymity"), problem.arguments()::toString);
    }

    @Test
    void aSearchThatIsEndedHasNoSolutionAndProvesNothing() throws Exception {
        Microdata data = Microdata.of(List.of(ages("one", 3), ages("other", 3)), List.of());
        AtomicInteger reports = new AtomicInteger();

        Found found = new ArxEngine().search(task(data, new KAnonymity(2)), new Progress() {
            @Override
            public void report(double share) {
                reports.incrementAndGet();
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        });

        assertTrue(reports.get() > 0);
        assertTrue(found.outcome().isEmpty());
        assertFalse(found.isProven());
    }

    /** Names and labels that mean something to ARX, or to nobody, are but names. */
    @Test
    void noSpellingMeansAnything() throws Exception {
        List<String> values = List.of("*", "*", "NULL", "NULL", "", "");
        Hierarchy hierarchy = Hierarchy.of(
                "*",
                List.of(new String[] {"*", "x", "all"}, new String[] {"NULL", "x", "all"}, new String[] {"", "", "all"
                }));
        QuasiIdentifier odd = QuasiIdentifier.of(Attribute.of("*", values), hierarchy);

        Found found =
                new ArxEngine().search(task(Microdata.of(List.of(odd), List.of()), new KAnonymity(3)), Progress.NONE);

        assertEquals(2, found.outcome().orElseThrow().levels()[0]);
        assertEquals(0, found.outcome().orElseThrow().suppressedRecords());
    }
}
