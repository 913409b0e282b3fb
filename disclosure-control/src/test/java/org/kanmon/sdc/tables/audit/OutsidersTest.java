package org.kanmon.sdc.tables.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kanmon.sdc.tables.model.SmallTables;
import org.kanmon.sdc.tables.model.SmallTables.Kind;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.Sensitive;

/** What every outsider proves of random tables, against a constraint solver that is told what the outsider knows. */
class OutsidersTest {

    private static final int TABLES = 6;
    private static final long THRESHOLD = 5;

    @ParameterizedTest
    @EnumSource(Outsider.class)
    void intervalsAreThoseOfTheReferenceModel(Outsider outsider) {
        forEachTable((original, masked) -> {
            Intervals intervals = TableAudit.intervals(masked, sensitive(original), outsider);
            for (int i = 0; i < intervals.size(); i++) {
                assertTrue(intervals.isExact(i));
                assertArrayEquals(
                        reference(original, masked, outsider, intervals.cell(i)),
                        new long[] {intervals.low(i), intervals.high(i)});
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Outsider.class)
    void cellIsExposedWhereItIsNarrowerThanItWouldBeWithEverythingHidden(Outsider outsider) {
        forEachTable((original, masked) -> {
            Table allHidden = original.hide(cells(
                    original,
                    cell -> original.value(cell) > 0 && original.value(cell) >= lowestHidden(outsider)
                            || isSmall(original, cell)));
            Map<Integer, ExposedCell> exposed =
                    TableAudit.exposed(masked, sensitive(original), outsider, Level.COVER).stream()
                            .collect(Collectors.toMap(ExposedCell::cell, cell -> cell));
            for (int cell : sensitive(original).cells()) {
                long[] interval = reference(original, masked, outsider, cell);
                long[] baseline = reference(original, allHidden, outsider, cell);
                boolean narrow = interval[0] > Math.max(1, baseline[0])
                        || interval[1] < Math.min(THRESHOLD - 1, baseline[1])
                        || interval[0] == interval[1];
                assertEquals(narrow, exposed.containsKey(cell), () -> original.key(cell) + " of " + masked.hidden());
                if (narrow) {
                    assertEquals(
                            baseline[0] == baseline[1] ? Exposure.BY_RULE : Exposure.BY_SUMS,
                            exposed.get(cell).how());
                    assertEquals(interval[0], exposed.get(cell).low());
                    assertEquals(interval[1], exposed.get(cell).high());
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Outsider.class)
    void explanationProvesTheIntervalAndNoSumOfItCanBeLeftOut(Outsider outsider) {
        forEachTable((original, masked) -> {
            try (TableAudit audit = TableAudit.of(masked, sensitive(original), outsider)) {
                for (ExposedCell exposed : audit.exposed(Level.COVER)) {
                    List<Relation> sums = audit.explain(exposed).stream()
                            .flatMap(step -> step.sums().stream())
                            .collect(Collectors.toMap(OutsidersTest::words, sum -> sum, (a, b) -> a))
                            .values()
                            .stream()
                            .toList();
                    ReferenceModel model = new ReferenceModel(masked);
                    assertTrue(isShown(model.only(sums), original, exposed, outsider));
                    for (int i = 0; i < sums.size(); i++) {
                        List<Relation> fewer = new ArrayList<>(sums);
                        fewer.remove(i);
                        assertFalse(isShown(model.only(fewer), original, exposed, outsider));
                    }
                }
            }
        });
    }

    private static List<Integer> words(Relation sum) {
        return IntStream.concat(IntStream.of(sum.total()), Arrays.stream(sum.parts()))
                .boxed()
                .toList();
    }

    private static boolean isShown(ReferenceModel model, Table original, ExposedCell exposed, Outsider outsider) {
        long[] interval = interval(model, original, outsider, exposed.cell());
        boolean low = exposed.isComputable() || exposed.low() > exposed.requiredLow();
        boolean high = exposed.isComputable() || exposed.high() < exposed.requiredHigh();
        return (!low || interval[0] >= exposed.low()) && (!high || interval[1] <= exposed.high());
    }

    @ParameterizedTest
    @EnumSource(Outsider.class)
    void withoutTimeTheTrueIntervalLiesBetweenWhatIsAttainedAndWhatIsProven(Outsider outsider) {
        forEachTable((original, masked) -> {
            Intervals exact = TableAudit.intervals(masked, sensitive(original), outsider);
            try (TableAudit audit = TableAudit.of(masked, sensitive(original), outsider)) {
                Intervals hasty = audit.intervals(() -> true);
                for (int i = 0; i < exact.size(); i++) {
                    assertTrue(hasty.outerLow(i) <= exact.low(i) && exact.low(i) <= hasty.low(i));
                    assertTrue(hasty.high(i) <= exact.high(i) && exact.high(i) <= hasty.outerHigh(i));
                }
                Set<Integer> exposed = numbers(TableAudit.exposed(masked, sensitive(original), outsider, Level.COVER));
                assertTrue(numbers(audit.exposed(Level.COVER, () -> true)).containsAll(exposed));
            }
        });
    }

    private static Set<Integer> numbers(List<ExposedCell> exposed) {
        return exposed.stream().map(ExposedCell::cell).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void forEachTable(BiConsumer<Table, Table> test) {
        for (Kind kind : List.of(Kind.TWO_DIMENSIONS, Kind.NESTED, Kind.THREE_DIMENSIONS, Kind.TWO_NESTED)) {
            for (long seed = 0; seed < TABLES; seed++) {
                Table original = SmallTables.random(kind, seed);
                SplittableRandom random = new SplittableRandom(seed);
                BitSet hidden = cells(
                        original,
                        cell -> isSmall(original, cell)
                                || original.value(cell) >= THRESHOLD && cell > 0 && random.nextInt(5) < 2);
                test.accept(original, original.hide(hidden));
            }
        }
    }

    private static BitSet cells(Table table, IntPredicate which) {
        return IntStream.range(0, table.cells()).filter(which).collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private static boolean isSmall(Table table, int cell) {
        return table.value(cell) > 0 && table.value(cell) < THRESHOLD;
    }

    private static Sensitive sensitive(Table table) {
        int[] cells = IntStream.range(0, table.cells())
                .filter(cell -> isSmall(table, cell))
                .toArray();
        long[] thresholds = new long[cells.length];
        Arrays.fill(thresholds, THRESHOLD);
        return new Sensitive(cells, thresholds, new BitSet());
    }

    private static long lowestHidden(Outsider outsider) {
        return switch (outsider) {
            case BASIC -> 0;
            case PRINTED_ZEROS -> 1;
            case INFORMED -> THRESHOLD;
        };
    }

    private static long[] reference(Table original, Table masked, Outsider outsider, int cell) {
        return interval(new ReferenceModel(masked), original, outsider, cell);
    }

    private static long[] interval(ReferenceModel model, Table original, Outsider outsider, int cell) {
        long[] low = new long[original.cells()];
        long[] high = new long[original.cells()];
        for (int row = 0; row < low.length; row++) {
            boolean known = outsider == Outsider.INFORMED && isSmall(original, row);
            low[row] = known ? 1 : lowestHidden(outsider);
            high[row] = known ? THRESHOLD - 1 : model.most();
        }
        long[] interval = model.interval(cell, low, high);
        return new long[] {interval[0], interval[1] == model.most() ? Intervals.UNBOUNDED : interval[1]};
    }
}
