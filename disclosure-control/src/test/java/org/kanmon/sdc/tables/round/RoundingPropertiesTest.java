package org.kanmon.sdc.tables.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.tables.audit.ExposedCell;
import org.kanmon.sdc.tables.audit.Level;
import org.kanmon.sdc.tables.model.Additivity;
import org.kanmon.sdc.tables.model.SmallTables;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.TableSystem;
import org.kanmon.sdc.tables.model.Tables;
import org.kanmon.sdc.tables.protect.Sensitive;

class RoundingPropertiesTest {

    private static final long THRESHOLD = 10;

    @Property(tries = 60, seed = "20260601")
    void controlledRoundingAddsUpAndStaysNearTheTruth(
            @ForAll SmallTables.Kind kind, @ForAll @IntRange(max = 100_000) int seed, @ForAll boolean sought) {
        Table table = SmallTables.random(kind, seed);
        if (kind == SmallTables.Kind.LINKED && !sought) {
            assertEquals(Optional.empty(), ControlledRounding.round(table, 10, 0));
            return;
        }
        for (long base : new long[] {5, 10}) {
            Rounding rounding =
                    ControlledRounding.round(table, base, sought ? 1_000 : 0).orElseThrow();

            assertEquals(List.of(), Additivity.imbalances(rounding.table()));
            long distance = 0;
            int beyond = 0;
            for (int cell = 0; cell < table.cells(); cell++) {
                long off = Math.abs(rounding.table().value(cell) - table.value(cell));
                assertEquals(0, rounding.table().value(cell) % base);
                assertTrue(off <= rounding.reach().totals());
                assertTrue(table.value(cell) > 0 || rounding.table().value(cell) == 0 || off >= base);
                distance += off;
                beyond += off >= base ? 1 : 0;
            }
            assertEquals(distance, rounding.distance());
            assertEquals(beyond, rounding.beyond());
            assertEquals(sought, rounding.optimal());
        }
    }

    @Property(tries = 60, seed = "20260611")
    void roundingExplainsEverySumOfFiguresRoundedByThemselves(
            @ForAll SmallTables.Kind kind,
            @ForAll @IntRange(max = 100_000) int seed,
            @ForAll @IntRange(min = 2, max = 21) int base) {
        Table rounded =
                ConventionalRounding.round(SmallTables.random(kind, seed), base).table();

        assertTrue(ConventionalRounding.isResult(rounded, base));
        Additivity.imbalances(rounded)
                .forEach(imbalance -> assertTrue(ConventionalRounding.explains(base, imbalance), imbalance.toString()));
    }

    @Test
    void roundingExplainsNoMoreThanItCanDo() {
        Table far = Tables.with()
                .dimension("region", "T", "A", "B")
                .rows("T 40", "A 10", "B 10")
                .build();
        Table near = Tables.with()
                .dimension("region", "T", "A", "B")
                .rows("T 30", "A 10", "B 10")
                .build();

        assertFalse(ConventionalRounding.explains(10, Additivity.imbalances(far).get(0)));
        assertTrue(ConventionalRounding.explains(10, Additivity.imbalances(near).get(0)));
        assertFalse(ConventionalRounding.isResult(near, 20));
    }

    @Property(tries = 40, seed = "20260602")
    void tablesOfTwoDimensionsNeverMoveBeyondTheNeighbouringMultiples(@ForAll @IntRange(max = 100_000) int seed) {
        Table table = SmallTables.random(SmallTables.Kind.TWO_DIMENSIONS, seed);

        assertEquals(0, ControlledRounding.round(table, 10).orElseThrow().beyond());
        assertEquals(0, ControlledRounding.round(table, 5).orElseThrow().beyond());
    }

    @Property(tries = 40, seed = "20260603")
    void nearestRoundingOfTinyTablesIsTheBestOfAll(@ForAll @IntRange(max = 100_000) int seed) {
        Table table = tiny(seed);

        Rounding rounding = ControlledRounding.round(table, 5).orElseThrow();

        assertEquals(0, rounding.beyond());
        assertEquals(best(table, 5), rounding.distance());
    }

    @Property(tries = 30, seed = "20260604")
    void orderOfRowsDoesNotChangeTheDistance(@ForAll SmallTables.Kind kind, @ForAll @IntRange(max = 100_000) int seed) {
        Table table = SmallTables.random(kind, seed);
        List<Integer> order =
                Arrays.asList(IntStream.range(0, table.rows()).boxed().toArray(Integer[]::new));
        Collections.shuffle(order, new Random(seed));
        Table reordered =
                table.reorder(order.stream().mapToInt(Integer::intValue).toArray());

        Rounding one = ControlledRounding.round(table, 10).orElseThrow();
        Rounding other = ControlledRounding.round(reordered, 10).orElseThrow();

        assertEquals(one.distance(), other.distance());
        assertEquals(one.beyond(), other.beyond());
    }

    @Property(tries = 25, seed = "20260605")
    void whatTheAuditCallsSafeNoSolverNarrows(
            @ForAll SmallTables.Kind kind, @ForAll @IntRange(max = 100_000) int seed, @ForAll boolean small) {
        Table table = SmallTables.random(kind, seed);
        Rounding rounding = ControlledRounding.round(table, small ? 5 : 10).orElseThrow();
        Sensitive primary = small(table);

        List<Integer> exposed = exposed(table, rounding, primary);

        RoundingAttack attack = new RoundingAttack(table, rounding);
        for (int cell : primary.cells()) {
            boolean covers = attack.allows(cell, 1) && attack.allows(cell, THRESHOLD - 1);
            assertEquals(!covers, exposed.contains(cell), () -> "cell " + cell);
        }
    }

    @Property(tries = 25, seed = "20260606")
    void conventionalRoundingIsAttackedWithItsSums(
            @ForAll SmallTables.Kind kind, @ForAll @IntRange(max = 100_000) int seed) {
        Table table = SmallTables.random(kind, seed);
        Rounding rounding = ConventionalRounding.round(table, 20);
        Sensitive primary = small(table);

        List<Integer> exposed = exposed(table, rounding, primary);

        RoundingAttack attack = new RoundingAttack(table, rounding);
        for (int cell : primary.cells()) {
            boolean covers = attack.allows(cell, 1) && attack.allows(cell, THRESHOLD - 1);
            assertEquals(!covers, exposed.contains(cell), () -> "cell " + cell);
        }
    }

    @Test
    void halvesAreRoundedUpwards() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B", "C", "D")
                .rows("T 24", "A 4", "B 5", "C 15", "D 0")
                .build();

        Rounding rounding = ConventionalRounding.round(table, 10);

        assertEquals(20, rounding.table().value(0));
        assertEquals(0, rounding.table().value(1));
        assertEquals(10, rounding.table().value(2));
        assertEquals(20, rounding.table().value(3));
        assertEquals(0, rounding.table().value(4));
        assertEquals(4 + 4 + 5 + 5, rounding.distance());
    }

    @Test
    void halvingTheRangeOfAThresholdIsNotEnough() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B")
                .rows("T 33", "A 3", "B 30")
                .build();
        Sensitive primary = new Sensitive(new int[] {1}, new long[] {10}, new BitSet());

        assertEquals(List.of(1), exposed(table, ConventionalRounding.round(table, 10), primary));
        Rounding controlled = ControlledRounding.round(table, 10).orElseThrow();
        assertEquals(List.of(), exposed(table, controlled, primary));
    }

    @Test
    void cellOfWhichNothingMayBeShownIsExposedByARoundedFigure() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B")
                .rows("T 73", "A 33", "B 40")
                .build();
        BitSet nothing = new BitSet();
        nothing.set(1);
        Rounding rounding = ControlledRounding.round(table, 20).orElseThrow();

        assertEquals(List.of(1), exposed(table, rounding, new Sensitive(new int[] {1}, new long[] {10}, nothing)));
    }

    @Test
    void hiddenCellsStayHiddenAndKeepRoomForFigures() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B", "C")
                .rows("T 72", "A -", "B -", "C 38")
                .build();

        Rounding rounding = ControlledRounding.round(table, 10).orElseThrow();

        assertTrue(rounding.table().isHidden(1) && rounding.table().isHidden(2));
        assertEquals(70, rounding.table().value(0));
        assertEquals(40, rounding.table().value(3));
    }

    private static List<Integer> exposed(Table structure, Rounding rounding, Sensitive primary) {
        return RoundingAudit.exposed(structure, rounding.table(), rounding.reach(), primary, Level.COVER).stream()
                .map(ExposedCell::cell)
                .toList();
    }

    private static Sensitive small(Table table) {
        return Sensitive.countsBelow(THRESHOLD, table);
    }

    private static Table tiny(int seed) {
        Random random = new Random(seed);
        long[][] inner = new long[2][2];
        for (long[] line : inner) {
            Arrays.setAll(line, i -> random.nextInt(40));
        }
        long row1 = inner[0][0] + inner[0][1];
        long row2 = inner[1][0] + inner[1][1];
        return Tables.with()
                .dimension("region", "T", "A", "B")
                .dimension("sex", "T", "m", "f")
                .rows("T T " + (row1 + row2), "T m " + (inner[0][0] + inner[1][0]))
                .rows("T f " + (inner[0][1] + inner[1][1]), "A T " + row1, "B T " + row2)
                .rows("A m " + inner[0][0], "A f " + inner[0][1], "B m " + inner[1][0], "B f " + inner[1][1])
                .build();
    }

    /** The smallest distance over all choices of one of the two neighbouring multiples per cell that add up. */
    private static long best(Table table, long base) {
        long best = Long.MAX_VALUE;
        TableSystem system = TableSystem.of(table).get(0);
        for (int choice = 0; choice < 1 << table.cells(); choice++) {
            long[] figures = new long[table.cells()];
            long distance = 0;
            boolean possible = true;
            for (int cell = 0; cell < figures.length; cell++) {
                boolean up = (choice >> cell & 1) == 1;
                figures[cell] = table.value(cell) / base * base + (up ? base : 0);
                possible &= !up || table.value(cell) % base != 0;
                distance += Math.abs(figures[cell] - table.value(cell));
            }
            if (possible && distance < best) {
                Table rounded = table.withFigures(figures);
                if (system.withAllFiguresOf(rounded).system().failing() < 0) {
                    best = distance;
                }
            }
        }
        return best;
    }
}
