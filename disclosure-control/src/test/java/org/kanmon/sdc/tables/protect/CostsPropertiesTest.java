package org.kanmon.sdc.tables.protect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.tables.audit.ExposedCell;
import org.kanmon.sdc.tables.audit.Level;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.audit.ReferenceModel;
import org.kanmon.sdc.tables.linked.TableSet;
import org.kanmon.sdc.tables.model.SmallTables;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Tables;
import org.kanmon.sdc.tables.protect.Unprotectable.Reason;
import org.kanmon.sdc.tables.protect.Unprotectable.WayOut;

class CostsPropertiesTest {

    private static final long THRESHOLD = 6;
    private static final long ROOM = 1000;

    private static Suppression protect(Table table, Costs costs, Objective objective, boolean proven) {
        ProtectionOptions options = ProtectionOptions.against(Outsider.BASIC)
                .with(objective)
                .provenUpTo(proven ? 200 : 0)
                .within(Duration.ofSeconds(20));
        return TableProtector.protect(TableSet.of(table), small(table), costs, options);
    }

    private static Sensitive small(Table table) {
        return Sensitive.countsBelow(THRESHOLD, table);
    }

    private static BitSet some(Table table, long seed, int oneIn) {
        Random random = new Random(seed);
        BitSet cells = new BitSet();
        for (int cell = 0; cell < table.cells(); cell++) {
            cells.set(cell, random.nextInt(oneIn) == 0);
        }
        return cells;
    }

    private static double[] weights(Table table, long seed) {
        return new Random(seed).ints(table.cells(), 0, 5).asDoubleStream().toArray();
    }

    @Property(tries = 40, seed = "20260521")
    void keptCellIsNeverHiddenAndWhatItGivesAwayIsReported(
            @ForAll SmallTables.Kind kind, @ForAll @IntRange(max = 100_000) int seed, @ForAll boolean proven) {
        Table table = SmallTables.random(kind, seed);
        BitSet kept = some(table, seed, 3);

        Suppression suppression = protect(table, Costs.equal().keeping(kept), Objective.COUNT, proven);

        Table masked = suppression.masked();
        assertFalse(masked.hidden().intersects(kept));
        ReferenceModel attack = new ReferenceModel(masked, ROOM);
        BitSet exposed = new BitSet();
        suppression.exposed().forEach(cell -> exposed.set(cell.cell()));
        for (int cell : small(table).cells()) {
            boolean wide = masked.isHidden(cell);
            if (wide) {
                long[] interval = attack.interval(cell, 0);
                wide = interval[0] <= 1 && interval[1] >= THRESHOLD - 1;
            }
            assertEquals(!wide, exposed.get(cell), kind + " " + seed + " " + cell);
        }
    }

    @Property(tries = 25, seed = "20260522")
    void allCostsTimesTheSameFactorChangeNothing(
            @ForAll SmallTables.Kind kind, @ForAll @IntRange(max = 100_000) int seed, @ForAll boolean byValue) {
        Table table = SmallTables.random(kind, seed);
        double[] weights = weights(table, seed);
        Objective objective = byValue ? Objective.VALUE : Objective.COUNT;

        Suppression one = protect(table, Costs.of(weights), objective, false);
        Suppression other = protect(
                table, Costs.of(Arrays.stream(weights).map(w -> w * 1024).toArray()), objective, false);

        assertEquals(one.masked().hidden(), other.masked().hidden());
        assertEquals(one.objective() * 1024, other.objective());
    }

    @Property(tries = 25, seed = "20260523")
    void equalCostsAreNoCosts(@ForAll SmallTables.Kind kind, @ForAll @IntRange(max = 100_000) int seed) {
        Table table = SmallTables.random(kind, seed);
        double[] seven = new double[table.cells()];
        Arrays.fill(seven, 7);

        Suppression one = protect(table, Costs.equal(), Objective.COUNT, false);
        Suppression other = protect(table, Costs.of(seven), Objective.COUNT, false);

        assertEquals(one.masked().hidden(), other.masked().hidden());
        assertEquals(7 * one.objective(), other.objective());
    }

    @Property(tries = 25, seed = "20260524")
    void cellsThatCostNothingAreUsedFirstAndNotCounted(
            @ForAll SmallTables.Kind kind, @ForAll @IntRange(max = 100_000) int seed) {
        Table table = SmallTables.random(kind, seed);
        double[] nothing = new double[table.cells()];

        Suppression suppression = protect(table, Costs.of(nothing), Objective.COUNT, true);

        assertEquals(0, suppression.objective());
        assertTrue(suppression.optimal());
        assertEquals(List.of(), suppression.exposed());
        for (int cell = 0; cell < table.cells(); cell++) {
            assertFalse(suppression.masked().isHidden(cell) && table.value(cell) == 0);
        }
    }

    @Property(tries = 20, seed = "20260525")
    void smallestCostIsAtMostThatOfAnySafeChoiceWithoutWeights(
            @ForAll SmallTables.Kind kind, @ForAll @IntRange(max = 100_000) int seed) {
        Table table = SmallTables.random(kind, seed);
        double[] weights = weights(table, seed);
        Suppression unweighted = protect(table, Costs.equal(), Objective.COUNT, true);
        Suppression weighted = protect(table, Costs.of(weights), Objective.COUNT, true);
        BitSet complementary = unweighted.masked().hidden();
        Arrays.stream(small(table).cells()).forEach(complementary::clear);
        boolean grandTotal = unweighted.grandTotalHidden() || weighted.grandTotalHidden();

        double cost = complementary.stream().mapToDouble(cell -> weights[cell]).sum();

        assertTrue(grandTotal || !weighted.optimal() || weighted.objective() <= cost + 1e-9);
    }

    @Test
    void cheapCellIsHiddenInPlaceOfAnEquallyGoodOne() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B", "C")
                .rows("T 72", "A 4", "B 30", "C 38")
                .build();

        assertTrue(protect(table, Costs.of(new double[] {1, 1, 2, 1}), Objective.COUNT, true)
                .masked()
                .isHidden(3));
        assertTrue(protect(table, Costs.of(new double[] {1, 1, 1, 2}), Objective.COUNT, true)
                .masked()
                .isHidden(2));
        assertEquals(
                15,
                protect(table, Costs.of(new double[] {1, 1, 0.5, 2}), Objective.VALUE, true)
                        .objective());
    }

    @Test
    void grandTotalThatCostsNothingMayBeHidden() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B", "C")
                .rows("T 72", "A 4", "B 30", "C 38")
                .build();

        Table masked = protect(table, Costs.of(new double[] {0, 1, 1, 1}), Objective.COUNT, true)
                .masked();

        assertTrue(masked.isHidden(0));
        assertFalse(masked.isHidden(2) || masked.isHidden(3));
    }

    @Test
    void keptCellsThatGiveACellAwayAreNamedWithAWayOut() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B", "C")
                .rows("T 72", "A 4", "B 30", "C 38")
                .build();
        BitSet kept = new BitSet();
        kept.set(0);
        kept.set(2, 4);

        Suppression suppression = protect(table, Costs.equal().keeping(kept), Objective.COUNT, true);

        Unprotectable answer = suppression.unprotectable().get(0);
        assertEquals(Reason.KEPT_CELLS, answer.reason());
        assertEquals(List.of(0, 2, 3), answer.culprits());
        assertEquals(List.of(WayOut.HIDE_KEPT, WayOut.REGROUP, WayOut.ROUND), answer.waysOut());
        ExposedCell exposed = suppression.exposed().get(0);
        assertTrue(exposed.isComputable() && exposed.low() == 4);
    }

    @Test
    void primaryCellThatIsKeptIsShownAndReported() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B", "C")
                .rows("T 72", "A 4", "B 30", "C 38")
                .build();
        BitSet kept = new BitSet();
        kept.set(1);

        Suppression suppression = protect(table, Costs.equal().keeping(kept), Objective.COUNT, true);

        assertEquals(new BitSet(), suppression.masked().hidden());
        assertEquals(Reason.KEPT, suppression.unprotectable().get(0).reason());
    }

    @Test
    void markThatSaysEverythingIsTheReason() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B", "C")
                .rows("T 3", "A 1", "B 1", "C 1")
                .build();
        Sensitive all = new Sensitive(new int[] {0, 1, 2, 3}, new long[] {4, 4, 4, 4}, new BitSet());

        Suppression suppression = TableProtector.protect(
                table, all, ProtectionOptions.against(Outsider.INFORMED).with(Level.COVER));

        assertTrue(suppression.unprotectable().stream().allMatch(cell -> cell.reason() == Reason.MARK));
        assertEquals(4, suppression.unprotectable().size());
    }

    @Test
    void negativeWeightIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Costs.of(new double[] {1, -1}));
        assertThrows(IllegalArgumentException.class, () -> Costs.of(new double[] {Double.NaN}));
    }
}
