package org.kanmon.sdc.tables.protect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.linked.TableSet;
import org.kanmon.sdc.tables.model.SmallTables;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.Progress.Phase;
import org.kanmon.sdc.tables.protect.Progress.Report;

class ProgressTest {

    private static final long THRESHOLD = 6;

    /** Keeps what it hears, and asks for an end after so many reports. */
    private static final class Listener implements Progress {
        private final List<Report> reports = new ArrayList<>();
        private final int most;

        Listener(int most) {
            this.most = most;
        }

        @Override
        public void report(Report report) {
            reports.add(report);
        }

        @Override
        public boolean isCancelled() {
            return reports.size() >= most;
        }
    }

    private static Suppression protect(Table table, Progress progress) {
        int[] cells = IntStream.range(0, table.cells())
                .filter(cell -> table.value(cell) > 0 && table.value(cell) < THRESHOLD)
                .toArray();
        long[] thresholds = new long[cells.length];
        Arrays.fill(thresholds, THRESHOLD);
        ProtectionOptions options = ProtectionOptions.against(Outsider.BASIC).improving(1);
        Sensitive sensitive = new Sensitive(cells, thresholds, new BitSet());
        return TableProtector.protect(TableSet.of(table), sensitive, Costs.equal(), options, progress);
    }

    private static List<Boolean> marks(Suppression suppression, Table table) {
        return IntStream.range(0, table.cells())
                .mapToObj(suppression.masked()::isHidden)
                .toList();
    }

    @Property(tries = 20, seed = "20260406")
    void progressOnlyGrowsAndEndsWithAllDone(@ForAll SmallTables.Kind kind, @ForAll @IntRange(max = 1000) int seed) {
        Listener listener = new Listener(Integer.MAX_VALUE);
        protect(SmallTables.random(kind, seed), listener);

        Report before = new Report(Phase.PROVE, 0, 1, 0);
        for (Report report : listener.reports) {
            assertTrue(report.share() >= before.share() && report.share() <= 1, before + " then " + report);
            assertTrue(report.phase().compareTo(before.phase()) >= 0, before + " then " + report);
            assertTrue(report.phase() != before.phase() || report.done() >= before.done(), before + " then " + report);
            assertTrue(report.done() >= 0 && report.done() <= report.of(), report.toString());
            before = report;
        }
        assertEquals(new Report(Phase.AUDIT, 1, 1, 1), before);
    }

    @Property(tries = 20, seed = "20260407")
    void cancellingEndsWithoutAResultAtAnyPoint(
            @ForAll SmallTables.Kind kind,
            @ForAll @IntRange(max = 1000) int seed,
            @ForAll @IntRange(max = 40) int after) {
        Table table = SmallTables.random(kind, seed);
        Listener all = new Listener(Integer.MAX_VALUE);
        List<Boolean> marks = marks(protect(table, all), table);
        Listener cancelling = new Listener(after % all.reports.size());

        assertThrows(Cancelled.class, () -> protect(table, cancelling));

        assertEquals(all.reports.subList(0, cancelling.most), cancelling.reports);
        assertEquals(marks, marks(protect(table, Progress.SILENT), table));
    }

    /** Asks for an end when it is asked for the n-th time, whoever asks. */
    private static final class Impatient implements Progress {
        private final AtomicInteger asked = new AtomicInteger();
        private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.PROVE);
        private final Map<Phase, Integer> askedWithoutReport = new ConcurrentHashMap<>();
        private final int most;

        Impatient(int most) {
            this.most = most;
        }

        @Override
        public void report(Report report) {
            phase.set(report.phase());
        }

        @Override
        public boolean isCancelled() {
            askedWithoutReport.merge(phase.get(), 1, Integer::sum);
            return asked.incrementAndGet() > most;
        }
    }

    @Property(tries = 3, seed = "20260408")
    void endIsTakenWhereverItIsAskedForAndNobodyIsAskedAgain(@ForAll @IntRange(max = 1000) int seed) {
        Table table = SmallTables.shaped(seed, "8+6", "6", "2");
        Impatient patient = new Impatient(Integer.MAX_VALUE);
        List<Boolean> marks = marks(protect(table, patient), table);
        int all = patient.asked.get();
        Random random = new Random(seed);

        for (int point = 0; point < 6; point++) {
            Impatient impatient = new Impatient(random.nextInt(all / 2));
            assertThrows(Cancelled.class, () -> protect(table, impatient));
            int threads = ForkJoinPool.getCommonPoolParallelism() + 1;
            assertTrue(impatient.asked.get() <= impatient.most + 1 + threads, "asked on after the answer");
        }
        assertEquals(marks, marks(protect(table, Progress.SILENT), table));
    }

    @Property(tries = 2, seed = "20260409")
    void endIsAskedForBetweenReportsToo(@ForAll @IntRange(max = 1000) int seed) {
        Table table = SmallTables.shaped(seed, "8+6", "6", "2");
        Listener listener = new Listener(Integer.MAX_VALUE);
        protect(table, listener);
        Impatient patient = new Impatient(Integer.MAX_VALUE);
        protect(table, patient);

        for (Phase phase : new Phase[] {Phase.PROVE, Phase.AUDIT}) {
            long reports = listener.reports.stream()
                    .filter(report -> report.phase() == phase)
                    .count();
            assertTrue(patient.askedWithoutReport.get(phase) > 2 * reports, phase + ": " + patient.askedWithoutReport);
        }
    }
}
