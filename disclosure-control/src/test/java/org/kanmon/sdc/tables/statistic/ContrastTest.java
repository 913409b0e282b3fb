package org.kanmon.sdc.tables.statistic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kanmon.sdc.tables.model.CategoryTree;
import org.kanmon.sdc.tables.model.CellPlaces;
import org.kanmon.sdc.tables.model.Decimals;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Measure;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Unit;

/** Odds ratios and ratios of risks beside the counts that they come from. */
class ContrastTest {

    private static final long THRESHOLD = 10;
    private static final long[][] OTHERS = {{60, 500, 50, 800}, {44, 400, 70, 900}, {80, 700, 120, 1500}};

    /** How a ratio is computed from a of b and c of d. */
    private enum Kind {
        RISKS {
            @Override
            BigDecimal of(long a, long b, long c, long d, int decimals) {
                return quotient(a * d, b * c, decimals);
            }
        },
        ODDS {
            @Override
            BigDecimal of(long a, long b, long c, long d, int decimals) {
                return quotient(a * (d - c), (b - a) * c, decimals);
            }
        };

        abstract BigDecimal of(long a, long b, long c, long d, int decimals);

        private static BigDecimal quotient(long above, long below, int decimals) {
            return BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), decimals, RoundingMode.HALF_UP);
        }
    }

    /** Four columns of counts and one of their ratio; the counts of the last row are given. */
    private static Table fourColumns(Kind kind, long[] last, int decimals) {
        long[][] rows = {OTHERS[0], OTHERS[1], OTHERS[2], last};
        long[] values = new long[20];
        byte[] ofCell = new byte[20];
        for (int row = 0; row < 4; row++) {
            for (int m = 0; m < 4; m++) {
                values[m * 4 + row] = rows[row][m];
            }
            values[16 + row] = kind.of(rows[row][0], rows[row][1], rows[row][2], rows[row][3], decimals)
                    .unscaledValue()
                    .longValueExact();
            ofCell[16 + row] = (byte) decimals;
        }
        return table(4, values, ofCell);
    }

    /** Cases and controls of four groups, each compared with the first, whose odds ratio is 1. */
    private static Table comparedWithTheFirst(long cases, int decimals) {
        long[][] rows = {{120, 480}, {60, 200}, {cases, 210}, {40, 80}};
        long[] values = new long[12];
        byte[] ofCell = new byte[12];
        for (int row = 0; row < 4; row++) {
            values[row] = rows[row][0];
            values[4 + row] = rows[row][1];
            values[8 + row] = Kind.RISKS
                    .of(rows[row][0], rows[row][1], 120, 480, decimals)
                    .unscaledValue()
                    .longValueExact();
            ofCell[8 + row] = (byte) decimals;
        }
        return table(2, values, ofCell);
    }

    private static Table table(int counts, long[] values, byte[] ofCell) {
        CategoryTree.Builder tree = CategoryTree.rooted("T");
        int[] nodes = {tree.add("a", 0), tree.add("b", 0), tree.add("c", 0), tree.add("d", 0)};
        List<Measure> measures = IntStream.rangeClosed(0, counts)
                .mapToObj(m -> new Measure("m" + m, m < counts ? Unit.PATIENTS : Unit.RATE, m + 2))
                .toList();
        return new Table(
                List.of(new Dimension("D", DimensionKind.CATEGORY, tree.build(), Collections.nCopies(5, ""), 1)),
                measures,
                new int[][] {nodes},
                values,
                new BitSet(),
                CellPlaces.tidy(new int[] {2, 3, 4, 5}, measures),
                Decimals.of(ofCell));
    }

    private static int[] giving(Table table, int hidden) {
        BitSet cells = new BitSet();
        cells.set(hidden);
        return StatisticAudit.of(table, List.of()).giving(table.measures().size() - 1, cells, cell -> THRESHOLD, false);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void ratioThatGivesAHiddenCountAwayIsFound(Kind kind) {
        Table table = fourColumns(kind, new long[] {6, 300, 40, 700}, 2);

        assertArrayEquals(new int[] {19}, giving(table, 3), "of the group of interest");
        assertTrue(StatisticAudit.of(table, List.of()).isExplained(4));
        assertFalse(StatisticAudit.of(table, List.of()).isUnexplained(4));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void countOfTheGroupComparedWithIsFoundAsWell(Kind kind) {
        assertArrayEquals(new int[] {19}, giving(fourColumns(kind, new long[] {40, 700, 6, 300}, 2), 11));
    }

    @Test
    void hiddenCountOfTheFirstGroupIsGivenAwayByEveryOtherGroup() {
        Table table = comparedWithTheFirst(30, 2);

        assertArrayEquals(new int[] {9, 10, 11}, giving(table, 0));
    }

    @Test
    void hiddenCountOfAnotherGroupIsGivenAwayInItsOwnRowOnly() {
        assertArrayEquals(new int[] {10}, giving(comparedWithTheFirst(7, 2), 2));
    }

    @Property
    void ratioThatMayStayLeavesEverySmallCountPossible(
            @ForAll @LongRange(min = 1, max = 9) long count,
            @ForAll @LongRange(min = 20, max = 5_000) long base,
            @ForAll @IntRange(min = 0, max = 3) int decimals,
            @ForAll Kind kind) {
        Table table = fourColumns(kind, new long[] {count, base, 40, 700}, decimals);
        boolean known = StatisticAudit.of(table, List.of()).isExplained(4);
        if (known && giving(table, 3).length == 0) {
            BigDecimal printed = kind.of(count, base, 40, 700, decimals);
            assertTrue(LongStream.range(1, THRESHOLD)
                    .allMatch(small -> kind.of(small, base, 40, 700, decimals).equals(printed)));
        }
    }

    @Test
    void ratioOfSomethingElseStaysUnexplained() {
        Table table = fourColumns(Kind.ODDS, new long[] {40, 300, 40, 700}, 2);
        long[] figures = LongStream.range(0, table.cells())
                .map(cell -> cell < 16 ? table.value((int) cell) : 317 + 71 * cell)
                .toArray();

        assertTrue(StatisticAudit.of(table.withFigures(figures), List.of()).isUnexplained(4));
        assertEquals(0, giving(table.withFigures(figures), 3).length);
    }
}
