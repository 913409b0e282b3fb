package org.kanmon.sdc.tables.regroup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kanmon.sdc.tables.regroup.RegroupSearchTest.small;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.tables.cost.InformationLoss;
import org.kanmon.sdc.tables.model.Additivity;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Tables;
import org.kanmon.sdc.tables.regroup.Regrouping.Merged;

class PartialSearchTest {

    private static final List<String> AGES = List.of("0-9歳", "10-19歳", "20-29歳", "30-39歳", "40-49歳", "50歳以上");

    @Property(tries = 80, seed = "20260711")
    void groupingsMergeSomethingLeaveSomethingAndStillAddUp(@ForAll @IntRange(max = 100_000) int seed) {
        Table table = new AllGroupings(seed).table();

        for (Regrouping regrouping : PartialSearch.find(table, small(table))) {
            assertTrue(regrouping.merges() > 0);
            assertTrue(small(regrouping.table()).cells().length > 0);
            assertEquals(List.of(), Additivity.imbalances(regrouping.table()));
            assertEquals(table.value(0), regrouping.table().value(0));
        }
    }

    /** Of one dimension the search is exact: whatever leaves no more figures loses no less. */
    @Property(tries = 100, seed = "20260712")
    void noGroupingOfAgesIsBetterInBothRespects(@ForAll @IntRange(max = 100_000) int seed) {
        long[] counts = new Random(seed).ints(AGES.size(), 0, 30).asLongStream().toArray();
        Table table = ages(counts);

        for (Regrouping found : PartialSearch.find(table, small(table))) {
            int left = small(found.table()).cells().length;
            for (int cuts = 1; cuts < 1 << AGES.size() - 1; cuts++) {
                List<Long> merged = merged(counts, cuts);
                long small = merged.stream().filter(n -> n > 0 && n < 10).count();
                double loss =
                        InformationLoss.ofMerging(Arrays.stream(counts).boxed().toList(), merged);
                assertFalse(small <= left && loss < found.loss() - 1e-9, merged + " beats " + found.merged());
            }
        }
    }

    @Property(tries = 40, seed = "20260713")
    void orderOfRowsChangesNothing(@ForAll @IntRange(max = 100_000) int seed) {
        Table table = new AllGroupings(seed).table();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, table.rows()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        Table reordered =
                table.reorder(order.stream().mapToInt(Integer::intValue).toArray());

        assertEquals(merges(table), merges(reordered));
    }

    /** One large group of small areas and a single small count elsewhere: the group is worth merging, the other is not. */
    @Test
    void areaOfManySmallCountsIsMergedAndASingleOneIsLeft() {
        Table table = Tables.with()
                .dimension(
                        "region", "T", "A", "B", "a1<A", "a2<A", "a3<A", "a4<A", "a5<A", "b1<B", "b2<B", "b3<B", "b4<B",
                        "b5<B")
                .rows("T 2041", "A 31", "a1 4", "a2 7", "a3 6", "a4 5", "a5 9")
                .rows("B 2010", "b1 10", "b2 495", "b3 500", "b4 996", "b5 9")
                .build();

        List<List<Merged>> merges = merges(table);

        assertEquals(List.of(List.of(new Merged(0, List.of("a1", "a2", "a3", "a4", "a5"), "A"))), merges);
    }

    @Test
    void tableWithNothingToMergeHasNoGroupings() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B")
                .rows("A 4", "B 40")
                .build();

        assertEquals(List.of(), merges(table));
    }

    private static List<List<Merged>> merges(Table table) {
        return PartialSearch.find(table, small(table)).stream()
                .map(Regrouping::merged)
                .toList();
    }

    private static List<Long> merged(long[] counts, int cuts) {
        List<Long> merged = new ArrayList<>(List.of(counts[0]));
        for (int i = 1; i < counts.length; i++) {
            if ((cuts >> i - 1 & 1) == 1) {
                merged.add(counts[i]);
            } else {
                merged.set(merged.size() - 1, merged.get(merged.size() - 1) + counts[i]);
            }
        }
        return merged;
    }

    /** A table that prints no total, so that only neighbouring ages can be merged. */
    private static Table ages(long[] counts) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            rows.add(AGES.get(i) + " " + counts[i]);
        }
        List<String> categories = new ArrayList<>(List.of("計"));
        categories.addAll(AGES);
        return Tables.with()
                .dimension("年齢", categories.toArray(String[]::new))
                .ofAges()
                .rows(rows.toArray(String[]::new))
                .build();
    }
}
