package org.kanmon.sdc.tables.regroup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
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
import org.kanmon.sdc.tables.model.Additivity;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Tables;
import org.kanmon.sdc.tables.model.Unit;
import org.kanmon.sdc.tables.protect.Sensitive;
import org.kanmon.sdc.tables.regroup.Regrouping.Merged;

class RegroupSearchTest {

    @Property(tries = 150, seed = "20260701")
    void fewestMergesAndLeastLossAreThoseOfAllGroupingsTried(@ForAll @IntRange(max = 100_000) int seed) {
        AllGroupings all = new AllGroupings(seed);
        Table table = all.table();

        Optional<Regrouping> found = RegroupSearch.find(table, small(table));

        assertEquals(all.fewestMerges().isPresent(), found.isPresent());
        found.ifPresent(regrouping -> {
            assertTrue(regrouping.optimal());
            assertEquals(all.fewestMerges().getAsInt(), regrouping.merges());
            assertEquals(all.leastLoss(), regrouping.loss(), 1e-9);
        });
    }

    @Property(tries = 80, seed = "20260702")
    void regroupedTableBreaksNothingAndStillAddsUp(@ForAll @IntRange(max = 100_000) int seed) {
        Table table = new AllGroupings(seed).table();

        RegroupSearch.find(table, small(table)).ifPresent(regrouping -> {
            assertEquals(0, small(regrouping.table()).cells().length);
            assertEquals(List.of(), Additivity.imbalances(regrouping.table()));
            assertEquals(table.value(0), regrouping.table().value(0));
        });
    }

    @Property(tries = 40, seed = "20260703")
    void orderOfRowsChangesNothing(@ForAll @IntRange(max = 100_000) int seed) {
        Table table = new AllGroupings(seed).table();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, table.rows()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        Table reordered =
                table.reorder(order.stream().mapToInt(Integer::intValue).toArray());

        Optional<Regrouping> one = RegroupSearch.find(table, small(table));
        Optional<Regrouping> other = RegroupSearch.find(reordered, small(reordered));

        assertEquals(one.map(Regrouping::merged), other.map(Regrouping::merged));
        assertEquals(one.map(Regrouping::merges), other.map(Regrouping::merges));
    }

    @Test
    void onlyNeighbouringAgesAreMerged() {
        Table table = Tables.with()
                .dimension("年齢", "計", "0-9歳", "10-19歳", "20-29歳", "30歳以上")
                .ofAges()
                .rows("計 123", "0-9歳 4", "10-19歳 50", "20-29歳 60", "30歳以上 9")
                .build();

        Regrouping regrouping = RegroupSearch.find(table, small(table)).orElseThrow();

        assertEquals(
                List.of(
                        new Merged(0, List.of("0-9歳", "10-19歳"), "0-19歳"),
                        new Merged(0, List.of("20-29歳", "30歳以上"), "20歳以上")),
                regrouping.merged());
        assertEquals(54, value(regrouping.table(), "0-19歳"));
        assertEquals(69, value(regrouping.table(), "20歳以上"));
        assertEquals(List.of(2, 3, 5), records(regrouping.table()));
    }

    @Test
    void numbersThatAreNoAgesAreNotMerged() {
        Table table = Tables.with()
                .dimension("code", "T", "1", "2", "3")
                .rows("T 114", "1 4", "2 50", "3 60")
                .build();

        Regrouping regrouping = RegroupSearch.find(table, small(table)).orElseThrow();

        assertEquals(List.of(new Merged(0, List.of("1", "2", "3"), "T")), regrouping.merged());
    }

    @Test
    void municipalitiesAreMergedIntoTheirOwnAreaOnly() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B", "a1<A", "a2<A", "b1<B", "b2<B")
                .rows("T 150", "A 64", "B 86", "a1 4", "a2 60", "b1 26", "b2 60")
                .build();

        Regrouping regrouping = RegroupSearch.find(table, small(table)).orElseThrow();

        assertEquals(List.of(new Merged(0, List.of("a1", "a2"), "A")), regrouping.merged());
        assertEquals(5, regrouping.table().rows());
    }

    @Test
    void zerosStayZeros() {
        Table table = Tables.with()
                .dimension("sex", "T", "m", "f")
                .dimension("年齢", "計", "0-9歳", "10-19歳", "20歳以上")
                .ofAges()
                .rows("T 計 134", "T 0-9歳 4", "T 10-19歳 50", "T 20歳以上 80")
                .rows("m 計 134", "m 0-9歳 4", "m 10-19歳 50", "m 20歳以上 80")
                .rows("f 計 0", "f 0-9歳 0", "f 10-19歳 0", "f 20歳以上 0")
                .build();

        Regrouping regrouping = RegroupSearch.find(table, small(table)).orElseThrow();

        assertEquals(1, regrouping.merges());
        assertEquals(0, regrouping.table().value(Tables.cell(regrouping.table(), "f", "0-19歳")));
    }

    @Test
    void mergedCellWithAHiddenPartIsHidden() {
        Table table = Tables.with()
                .dimension("年齢", "計", "0-9歳", "10-19歳", "20-29歳", "30歳以上")
                .ofAges()
                .rows("計 -", "0-9歳 4", "10-19歳 -", "20-29歳 60", "30歳以上 70")
                .build();
        Sensitive four = new Sensitive(new int[] {1, 2}, new long[] {10, 10}, new BitSet());

        assertEquals(Optional.empty(), RegroupSearch.find(table, four).filter(found -> found.merges() < 4));
        Sensitive only = new Sensitive(new int[] {3}, new long[] {100}, new BitSet());
        Regrouping regrouping = RegroupSearch.find(table, only).orElseThrow();
        assertEquals(130, value(regrouping.table(), "20歳以上"));
        assertTrue(regrouping.table().isHidden(Tables.cell(regrouping.table(), "10-19歳")));
    }

    @Test
    void institutionsAreNotAddedUp() {
        Table table = Tables.with()
                .dimension("年齢", "計", "0-9歳", "10-19歳", "20歳以上")
                .ofAges()
                .counting(Unit.INSTITUTIONS)
                .rows("計 12", "0-9歳 2", "10-19歳 8", "20歳以上 12")
                .build();
        Sensitive two = new Sensitive(new int[] {1}, new long[] {3}, new BitSet());

        Regrouping regrouping = RegroupSearch.find(table, two).orElseThrow();

        assertEquals(1, regrouping.table().rows());
        assertEquals(12, regrouping.table().value(0));
    }

    @Test
    void tableWhoseTotalIsTooSmallCannotBeRegrouped() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B")
                .rows("T 8", "A 4", "B 4")
                .build();

        assertFalse(RegroupSearch.find(table, small(table)).isPresent());
    }

    @Test
    void mergingTwoEqualHalvesLosesOneBit() {
        Table table = Tables.with()
                .dimension("年齢", "計", "0-9歳", "10歳以上")
                .ofAges()
                .rows("計 16", "0-9歳 8", "10歳以上 8")
                .build();

        assertEquals(1.0, RegroupSearch.find(table, small(table)).orElseThrow().loss(), 1e-12);
    }

    private static long value(Table table, String... categories) {
        return table.value(Tables.cell(table, categories));
    }

    private static List<Integer> records(Table table) {
        return IntStream.range(0, table.rows()).map(table::record).boxed().toList();
    }

    static Sensitive small(Table table) {
        int[] cells = IntStream.range(0, table.cells())
                .filter(cell -> !table.isHidden(cell) && table.value(cell) > 0 && table.value(cell) < 10)
                .toArray();
        long[] thresholds = new long[cells.length];
        Arrays.fill(thresholds, 10);
        return new Sensitive(cells, thresholds, new BitSet());
    }
}
