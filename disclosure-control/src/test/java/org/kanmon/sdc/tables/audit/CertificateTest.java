package org.kanmon.sdc.tables.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kanmon.sdc.tables.linked.TableSet;
import org.kanmon.sdc.tables.model.SmallTables;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.ProtectionOptions;
import org.kanmon.sdc.tables.protect.Sensitive;
import org.kanmon.sdc.tables.protect.Suppression;
import org.kanmon.sdc.tables.protect.TableProtector;
import org.kanmon.sdc.tables.witness.Witness;

/** Certificates are checked, never believed; and what little effort gives does not depend on who gives it. */
class CertificateTest {

    private static final long THRESHOLD = 6;

    private static Suppression protect(Table table, Outsider outsider) {
        ProtectionOptions options =
                ProtectionOptions.against(outsider).provenUpTo(0).improving(1).within(Duration.ofMinutes(5));
        return TableProtector.protect(table, Sensitive.countsBelow(THRESHOLD, table), options);
    }

    @Property(tries = 40, seed = "20260501")
    void certificateChangesNothingThatAnAuditFindsOut(
            @ForAll SmallTables.Kind kind, @ForAll Outsider outsider, @ForAll @IntRange(max = 100_000) int seed) {
        Table table = SmallTables.random(kind, seed);
        Sensitive primary = Sensitive.countsBelow(THRESHOLD, table);
        Suppression suppression = protect(table, outsider);

        try (TableAudit audit = TableAudit.of(suppression.masked(), primary, outsider, suppression.certificate())) {
            assertEquals(
                    cells(TableAudit.exposed(suppression.masked(), primary, outsider, Level.COVER)),
                    cells(audit.exposed(Level.COVER)));
        }
    }

    @Property(tries = 10, seed = "20260505")
    void certificateOfAProtectionProvesItWithoutASearch(@ForAll @IntRange(max = 100_000) int seed) {
        Table table = SmallTables.shaped(seed, "8+6", "6", "2");
        Sensitive primary = Sensitive.countsBelow(THRESHOLD, table);
        Suppression suppression = protect(table, Outsider.BASIC);
        Certificate figures = Certificate.figuresOf(table);

        try (TableAudit proven =
                        TableAudit.of(suppression.masked(), primary, Outsider.BASIC, suppression.certificate());
                TableAudit unproven = TableAudit.of(suppression.masked(), primary, Outsider.BASIC, figures)) {
            assertEquals(List.of(), proven.exposed(Level.COVER, () -> true));
            assertFalse(unproven.exposed(Level.COVER, () -> true).isEmpty());
        }
    }

    @Property(tries = 40, seed = "20260502")
    void forgedWitnessesConvinceNobody(@ForAll SmallTables.Kind kind, @ForAll @IntRange(max = 100_000) int seed) {
        Table table = SmallTables.random(kind, seed);
        Sensitive primary = Sensitive.countsBelow(THRESHOLD, table);
        BitSet marks = new BitSet();
        Arrays.stream(primary.cells()).forEach(marks::set);
        Table masked = table.hide(marks);
        Certificate forged = new Certificate(TableSet.of(table), List.of(forged(primary.cells(), new Random(seed))));

        try (TableAudit audit = TableAudit.of(masked, primary, Outsider.BASIC, forged)) {
            assertEquals(
                    cells(TableAudit.exposed(masked, primary, Outsider.BASIC, Level.COVER)),
                    cells(audit.exposed(Level.COVER)));
        }
    }

    /** Differences that only claim to keep the sums, cells that there are not, and differences that overflow. */
    private static List<Witness> forged(int[] cells, Random random) {
        List<Witness> forged = new ArrayList<>();
        for (int cell : cells) {
            forged.add(new Witness(new int[] {cell}, new long[] {THRESHOLD}));
            forged.add(new Witness(new int[] {cell}, new long[] {-1}));
            forged.add(new Witness(new int[] {cell, 1_000_000}, new long[] {3, -3}));
            forged.add(new Witness(new int[] {-1, cell}, new long[] {3, -3}));
            forged.add(new Witness(new int[] {cell}, new long[] {1, 2}));
            forged.add(new Witness(new int[] {cell}, new long[] {Long.MIN_VALUE}));
            int other = cells[random.nextInt(cells.length)];
            forged.add(new Witness(
                    new int[] {Math.min(cell, other), Math.max(cell, other)},
                    new long[] {Long.MAX_VALUE / 2, Long.MAX_VALUE / 2 + 2}));
        }
        return forged;
    }

    private static List<Integer> cells(List<ExposedCell> exposed) {
        return exposed.stream().map(ExposedCell::cell).sorted().toList();
    }

    @Property(tries = 5, seed = "20260503")
    void littleEffortGivesTheSameOnAnyNumberOfProcessors(
            @ForAll @IntRange(max = 100_000) int seed, @ForAll Outsider outsider)
            throws ExecutionException, InterruptedException {
        Table table = SmallTables.shaped(seed, "8+6", "6", "2");
        Sensitive primary = Sensitive.countsBelow(THRESHOLD, table);
        Suppression suppression = protect(table, outsider);
        for (long effort : new long[] {0, 20_000, 400_000}) {
            List<String> alone = onThreads(1, suppression, primary, outsider, effort);
            assertEquals(alone, onThreads(4, suppression, primary, outsider, effort));
        }
    }

    private static List<String> onThreads(
            int threads, Suppression suppression, Sensitive primary, Outsider outsider, long effort)
            throws ExecutionException, InterruptedException {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> told(suppression, primary, outsider, effort))
                    .get();
        } finally {
            pool.shutdown();
        }
    }

    private static List<String> told(Suppression suppression, Sensitive primary, Outsider outsider, long effort) {
        try (TableAudit audit = TableAudit.of(suppression.masked(), primary, outsider, suppression.certificate())) {
            Intervals intervals =
                    audit.audited(Level.COVER, effort, () -> false).intervals();
            return IntStream.range(0, intervals.size())
                    .mapToObj(i -> intervals.cell(i) + ": " + intervals.low(i) + "-" + intervals.high(i) + " in "
                            + intervals.outerLow(i) + "-" + intervals.outerHigh(i))
                    .toList();
        }
    }

    @Property(tries = 20, seed = "20260504")
    void littleEffortGivesIntervalsAroundTheExactOnes(
            @ForAll SmallTables.Kind kind,
            @ForAll @IntRange(max = 100_000) int seed,
            @ForAll @IntRange(max = 100_000) int effort) {
        Table table = SmallTables.random(kind, seed);
        Sensitive primary = Sensitive.countsBelow(THRESHOLD, table);
        Suppression suppression = protect(table, Outsider.BASIC);
        Intervals exact = TableAudit.intervals(suppression.masked(), primary, Outsider.BASIC);
        try (TableAudit audit =
                TableAudit.of(suppression.masked(), primary, Outsider.BASIC, suppression.certificate())) {
            Intervals quick = audit.audited(Level.COVER, effort, () -> false).intervals();
            for (int i = 0; i < exact.size(); i++) {
                assertTrue(exact.low(i) <= quick.low(i) && quick.high(i) <= exact.high(i));
                assertTrue(quick.outerLow(i) <= exact.low(i) && exact.high(i) <= quick.outerHigh(i));
            }
            Intervals full = audit.audited(Level.COVER, () -> false).intervals();
            for (int i = 0; i < exact.size(); i++) {
                assertTrue(full.isExact(i) && full.low(i) == exact.low(i) && full.high(i) == exact.high(i));
            }
        }
    }
}
