package org.kanmon.review.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Broken and hostile files end in a decision or in a refusal with a sentence: never in another exception, never after more than
 * ten seconds of the processor, and never with more memory than the virtual machine has, which is given 512 MB for these tests.
 *
 * <p>Every build checks {@value #FILES_OF_A_BUILD} files; {@code -Dkanmon.hostile.files=N} checks the first N, {@code -Dkanmon.hostile.first=N} begins at the N-th: so a failure,
 * which tells its number, can be repeated alone.
 */
@Tag("hostile")
class MutatedFilesTest {

    static final int FILES_OF_A_BUILD = 1_500;
    private static final int FILES = Integer.getInteger("kanmon.hostile.files", FILES_OF_A_BUILD);
    private static final int FIRST = Integer.getInteger("kanmon.hostile.first", 0);
    private static final double SLOWEST = 10;
    private static final int HANGING = 120;
    private static final int REPORTED = Integer.getInteger("kanmon.hostile.reported", 20);

    /** Files of the old binary form are read, but masked ones are not written. */
    private static final List<String> NOT_WRITTEN = List.of("workbook-not-writable");

    /** The library for workbooks warns of what is refused here anyway. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.poi");

    private final ExecutorService checking = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "check");
        thread.setDaemon(true);
        return thread;
    });

    private double slowest;
    private String slowestMutant = "";

    @BeforeAll
    static void quiet() {
        LIBRARY.setLevel(Level.OFF);
    }

    @Test
    void seedsThemselvesAreRead() throws Exception {
        for (Seed seed : Seeds.all()) {
            Mutant whole = new Mutant(0, seed, List.of());
            Verdict verdict = Verdict.of(whole.submission());
            assertTrue(verdict.decision().isPresent() || verdict.problems().equals(NOT_WRITTEN), seed.name() + verdict);
        }
    }

    @Test
    void everyFileIsJudgedOrRefusedInTime() throws Exception {
        List<Seed> seeds = Seeds.all();
        List<String> faults = new ArrayList<>();
        Map<String, Integer> outcomes = new TreeMap<>();
        for (int number = FIRST; number < FIRST + FILES && faults.size() < REPORTED; number++) {
            Mutant mutant = Mutant.of(number, seeds);
            String outcome = outcome(mutant, faults);
            outcomes.merge(outcome, 1, Integer::sum);
        }
        System.out.printf(
                "Mutated files: %s, the slowest %.1f s of the processor, %s%n", outcomes, slowest, slowestMutant);
        assertEquals(List.of(), faults, String.join("\n", faults));
    }

    private String outcome(Mutant mutant, List<String> faults) throws InterruptedException {
        Callable<Verdict> check = () -> Verdict.of(mutant.submission());
        Future<Verdict> running = checking.submit(check);
        try {
            Verdict verdict = running.get(HANGING, TimeUnit.SECONDS);
            if (verdict.seconds() > slowest) {
                slowest = verdict.seconds();
                slowestMutant = mutant.toString();
            }
            if (verdict.seconds() > SLOWEST) {
                faults.add(mutant + ": " + verdict.seconds() + " s");
            }
            return verdict.decision().map(Enum::name).orElse("refused");
        } catch (ExecutionException e) {
            faults.add(mutant + ": " + e.getCause() + first(e.getCause().getStackTrace()));
            return "fault";
        } catch (TimeoutException e) {
            throw new AssertionError(mutant + " hangs" + first(stack()), e);
        }
    }

    private static StackTraceElement[] stack() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().equals("check"))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(new StackTraceElement[0]);
    }

    private static String first(StackTraceElement[] stack) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < Math.min(stack.length, 14); i++) {
            lines.append("\n    at ").append(stack[i]);
        }
        return lines.toString();
    }
}
