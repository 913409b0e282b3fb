package org.kanmon.sdc.tables.statistic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.tables.model.CategoryTree;
import org.kanmon.sdc.tables.model.CellPlaces;
import org.kanmon.sdc.tables.model.Decimals;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Measure;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Unit;

class StatisticAuditTest {

    private static final long THRESHOLD = 10;

    /** Two rows that show how the percentage was computed, and one whose count is hidden. */
    private static Table shares(long base, long count, int decimals, RoundingMode rounding) {
        long[] bases = {2492, 2597, base};
        long[] counts = {358, 255, count};
        long[] values = new long[9];
        byte[] ofCell = new byte[9];
        for (int row = 0; row < 3; row++) {
            values[row] = bases[row];
            values[3 + row] = counts[row];
            values[6 + row] = percent(counts[row], bases[row], decimals, rounding);
            ofCell[6 + row] = (byte) decimals;
        }
        CategoryTree.Builder tree = CategoryTree.rooted("T");
        int[] nodes = {tree.add("a", 0), tree.add("b", 0), tree.add("c", 0)};
        List<Measure> measures = List.of(
                new Measure("base", Unit.PATIENTS, 2),
                new Measure("count", Unit.PATIENTS, 3),
                new Measure("percent", Unit.PERCENT, 4));
        return new Table(
                List.of(new Dimension("D", DimensionKind.CATEGORY, tree.build(), List.of("", "", "", ""), 1)),
                measures,
                new int[][] {nodes},
                values,
                new BitSet(),
                CellPlaces.tidy(new int[] {2, 3, 4}, measures),
                Decimals.of(ofCell));
    }

    private static long percent(long count, long base, int decimals, RoundingMode rounding) {
        return BigDecimal.valueOf(count * 100)
                .divide(BigDecimal.valueOf(base), decimals, rounding)
                .unscaledValue()
                .longValueExact();
    }

    private static int[] giving(Table table, int hidden) {
        BitSet cells = new BitSet();
        cells.set(hidden);
        return StatisticAudit.of(table, List.of()).giving(2, cells, cell -> THRESHOLD, false);
    }

    @Property
    void percentageThatMayStayLeavesEverySmallCountPossible(
            @ForAll @LongRange(min = 10, max = 60_000) long base,
            @ForAll @LongRange(min = 1, max = 9) long count,
            @ForAll @IntRange(min = 0, max = 3) int decimals) {
        for (RoundingMode rounding : List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN)) {
            Table table = shares(base, count, decimals, rounding);
            if (giving(table, 5).length == 0) {
                long printed = table.value(8);
                assertTrue(LongStream.range(1, THRESHOLD)
                        .allMatch(small -> percent(small, base, decimals, rounding) == printed));
            }
        }
    }

    @Test
    void coarsePercentageOfALargeBaseMayStay() {
        assertEquals(0, giving(shares(100_000, 9, 1, RoundingMode.HALF_UP), 5).length);
    }

    @Test
    void finePercentageOfTheSameBaseMayNot() {
        assertArrayEquals(new int[] {8}, giving(shares(100_000, 9, 3, RoundingMode.HALF_UP), 5));
    }

    @Test
    void hiddenBaseIsGivenByACountAndItsShare() {
        assertArrayEquals(new int[] {8}, giving(shares(9, 3, 1, RoundingMode.HALF_UP), 2));
    }

    @Test
    void figuresThatWereCutOffAreUnderstoodToo() {
        Table table = shares(520, 9, 1, RoundingMode.DOWN);
        assertFalse(StatisticAudit.of(table, List.of()).isUnexplained(2));
        assertArrayEquals(new int[] {8}, giving(table, 5));
    }

    @Test
    void rateByAPopulationThatEverybodyKnowsIsUnderstood() {
        Table table = shares(520, 9, 1, RoundingMode.HALF_UP);
        StatisticAudit audit = StatisticAudit.of(table, List.of(new long[] {2492, 2597, 520}));
        assertFalse(audit.isUnexplained(2));
    }

    @Test
    void percentageOfNothingInTheTableIsUnexplained() {
        long[] others = {1, 1, 1};
        Table table = shares(520, 9, 1, RoundingMode.HALF_UP);
        long[] figures = new long[9];
        for (int cell = 0; cell < 9; cell++) {
            figures[cell] = table.value(cell) + (cell >= 6 ? 77 * (cell + others[cell - 6]) : 0);
        }
        assertTrue(StatisticAudit.of(table.withFigures(figures), List.of()).isUnexplained(2));
    }

    /** The counts of three categories and their shares of all of them, which is not printed. */
    private static Table sharesOfTheWhole(long... counts) {
        long whole = counts[0] + counts[1] + counts[2];
        Table table = shares(100, 9, 1, RoundingMode.HALF_UP);
        long[] figures = new long[9];
        for (int row = 0; row < 3; row++) {
            figures[row] = 7L + row * row;
            figures[3 + row] = counts[row];
            figures[6 + row] = percent(counts[row], whole, 1, RoundingMode.HALF_UP);
        }
        return table.withFigures(figures);
    }

    @Test
    void shareOfAWholeThatEverybodyCanAddUpIsUnderstood() {
        assertFalse(StatisticAudit.of(sharesOfTheWhole(120, 83, 50), List.of()).isUnexplained(2));
        assertEquals(
                0,
                StatisticAudit.of(sharesOfTheWhole(120, 83, 50), List.of())
                        .giving(2, new BitSet(), cell -> THRESHOLD, false)
                        .length);
    }

    @Test
    void allSharesOfAWholeGiveItsHiddenPartAway() {
        assertArrayEquals(new int[] {6, 7, 8}, giving(sharesOfTheWhole(120, 83, 5), 5));
    }
}
