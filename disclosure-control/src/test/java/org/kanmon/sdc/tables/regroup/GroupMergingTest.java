package org.kanmon.sdc.tables.regroup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.tables.groups.FinestGroups;
import org.kanmon.sdc.tables.groups.GroupLabels;
import org.kanmon.sdc.tables.groups.Scale;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Tables;
import org.kanmon.sdc.tables.model.Unit;
import org.kanmon.sdc.tables.regroup.Regrouping.Merged;

class GroupMergingTest {

    private static final OptionalLong NONE = OptionalLong.empty();
    private static final FinestGroups FIVE_YEARS =
            new FinestGroups(Scale.AGE, 5, NONE, NONE, OptionalLong.of(100), NONE, OptionalLong.of(20));
    private static final FinestGroups FROM_65 =
            new FinestGroups(Scale.AGE, 5, OptionalLong.of(40), OptionalLong.of(65), OptionalLong.of(95), NONE, NONE);

    @Test
    void bottomAndTopGroupsAreMadeAndTheOthersStay() {
        Table table = ages("40-59歳 10", "60-64歳 20", "65-69歳 30", "90-94歳 40", "95-99歳 50", "100歳以上 60");

        Regrouping merged = GroupMerging.of(table, Map.of(0, FROM_65)).orElseThrow();

        assertEquals(List.of("40-64歳=30", "65-69歳=30", "90-94歳=40", "95歳以上=110"), rows(merged.table()));
        assertEquals(
                List.of(
                        new Merged(0, List.of("40-59歳", "60-64歳"), "40-64歳"),
                        new Merged(0, List.of("95-99歳", "100歳以上"), "95歳以上")),
                merged.merged());
    }

    @Test
    void groupsThatAreAllowedForAReasonStayUnlessTheyAreNeeded() {
        assertEquals(
                List.of("17歳=1", "18歳=2", "20-24歳=12"),
                rows(GroupMerging.of(ages("17歳 1", "18歳 2", "20歳 3", "21-24歳 9"), Map.of(0, FIVE_YEARS))
                        .orElseThrow()
                        .table()));
        assertEquals(
                List.of("15-24歳=10"),
                rows(GroupMerging.of(ages("15歳 1", "16歳 2", "17歳 3", "18-22歳 3", "23-24歳 1"), Map.of(0, FIVE_YEARS))
                        .orElseThrow()
                        .table()));
    }

    @Test
    void groupWithoutItsNeighboursCannotBeMerged() {
        assertEquals(Optional.empty(), GroupMerging.of(ages("46歳 10", "47歳 20"), Map.of(0, FIVE_YEARS)));
        assertEquals(Optional.empty(), GroupMerging.of(ages("45-47歳 10", "47-49歳 20"), Map.of(0, FIVE_YEARS)));
    }

    @Test
    void figuresThatDoNotAddUpAreNotMerged() {
        Table institutions = Tables.with()
                .dimension("age", "T", "45-47歳", "48-49歳")
                .ofAges()
                .counting(Unit.INSTITUTIONS)
                .rows("45-47歳 10", "48-49歳 20")
                .build();
        assertEquals(Optional.empty(), GroupMerging.of(institutions, Map.of(0, FIVE_YEARS)));
    }

    @Test
    void groupThatNestsOthersIsNotMendedByMergingThem() {
        Table nested = Tables.with()
                .dimension("age", "T", "60-66歳", "60-64歳<60-66歳", "65-66歳<60-66歳", "67-69歳")
                .ofAges()
                .rows("60-66歳 30", "60-64歳 10", "65-66歳 20", "67-69歳 5")
                .build();
        assertEquals(Optional.empty(), GroupMerging.of(nested, Map.of(0, FIVE_YEARS)));
    }

    @Test
    void timesAndWeightsAreNamedAnew() {
        FinestGroups twoHours = new FinestGroups(Scale.CLOCK, 120, NONE, NONE, NONE, NONE, NONE);
        Table times = Tables.with()
                .dimension("t", "T", "00:00-00:59", "01:00-01:59", "0:02")
                .rows("00:00-00:59 10", "01:00-01:59 20")
                .build();
        assertEquals(
                List.of("00:00-01:59=30"),
                rows(GroupMerging.of(
                                Tables.with()
                                        .dimension("t", "T", "00:00-00:59", "01:00-01:59")
                                        .rows("00:00-00:59 10", "01:00-01:59 20")
                                        .build(),
                                Map.of(0, twoHours))
                        .orElseThrow()
                        .table()));
        assertEquals(Optional.empty(), GroupMerging.of(times, Map.of(0, twoHours)));
        FinestGroups weights =
                new FinestGroups(Scale.GRAMS, 100, NONE, OptionalLong.of(300), OptionalLong.of(4000), NONE, NONE);
        Table grams = Tables.with()
                .dimension("w", "T", "301-350g", "351-400g", "401-450g", "451-500g", "4000-4499g", "4500g以上")
                .rows("301-350g 1", "351-400g 2", "401-450g 3", "451-500g 4", "4000-4499g 5", "4500g以上 6")
                .build();
        assertEquals(
                List.of("301-400g=3", "401-500g=7", "4000g以上=11"),
                rows(GroupMerging.of(grams, Map.of(0, weights)).orElseThrow().table()));
    }

    @Property
    void mergedGroupsAreAllowedAndNobodyIsLost(@ForAll("cuts") List<Integer> cuts) {
        String[] rows = IntStream.range(0, cuts.size() - 1)
                .mapToObj(i -> cuts.get(i) + "-" + (cuts.get(i + 1) - 1) + "歳 " + (i + 1))
                .toArray(String[]::new);
        Table table = ages(rows);

        Table merged =
                GroupMerging.of(table, Map.of(0, FIVE_YEARS)).orElseThrow().table();

        assertEquals(total(table), total(merged));
        GroupLabels labels = GroupLabels.of(merged.dimensions().get(0), Scale.AGE);
        for (int row = 0; row < merged.rows(); row++) {
            assertTrue(labels.span(merged.node(0, row))
                    .filter(span -> FIVE_YEARS.allows(span) || FIVE_YEARS.allowsForAReason(span))
                    .isPresent());
        }
    }

    /** Limits of groups from 20 to 80, in any steps. */
    @Provide
    Arbitrary<List<Integer>> cuts() {
        return Arbitraries.integers().between(21, 79).set().ofMaxSize(30).map(inner -> {
            java.util.TreeSet<Integer> all = new java.util.TreeSet<>(inner);
            all.add(20);
            all.add(80);
            return List.copyOf(all);
        });
    }

    private static Table ages(String... rows) {
        String[] categories = new String[rows.length + 1];
        categories[0] = "計";
        for (int i = 0; i < rows.length; i++) {
            categories[i + 1] = rows[i].split(" ")[0];
        }
        return Tables.with().dimension("age", categories).ofAges().rows(rows).build();
    }

    private static long total(Table table) {
        return IntStream.range(0, table.cells()).mapToLong(table::value).sum();
    }

    private static List<String> rows(Table table) {
        return IntStream.range(0, table.rows())
                .mapToObj(row -> table.key(row).values().iterator().next() + "=" + table.value(row))
                .toList();
    }
}
