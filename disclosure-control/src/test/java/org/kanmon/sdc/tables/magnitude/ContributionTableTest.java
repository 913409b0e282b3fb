package org.kanmon.sdc.tables.magnitude;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.tables.magnitude.UnusableContributions.Fault;
import org.kanmon.sdc.tables.model.CategoryTree;
import org.kanmon.sdc.tables.model.SmallTables;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Tables;

class ContributionTableTest {

    private static final MagnitudeRules RULES = new MagnitudeRules(List.of(new PrimaryRule.PPercent(Percent.of(10))));
    private static final Table ROW = Tables.with()
            .dimension("region", "T", "A", "B")
            .rows("T 100", "A 60", "B 40")
            .build();

    @Property(tries = 60, seed = "20260511")
    void totalHasTheContributorsOfItsParts(
            @ForAll SmallTables.Kind kind,
            @ForAll @IntRange(max = 10_000) int seed,
            @ForAll boolean named,
            @ForAll @IntRange(max = 3) int depth)
            throws UnusableContributions {
        Assume.that(kind != SmallTables.Kind.LINKED);
        Table table = SmallTables.random(kind, seed);
        Random random = new Random(seed);
        Map<Integer, Contributions> given = new HashMap<>();
        Map<Integer, Map<Integer, Long>> expected = new HashMap<>();
        int people = 0;
        for (int cell = 0; cell < table.cells(); cell++) {
            if (isInnermost(table, cell) && table.value(cell) > 0) {
                Map<Integer, Long> amounts = split(table.value(cell), random, named ? 7 : 0, people);
                people += amounts.size();
                given.put(cell, contributions(amounts, named));
                for (int total = 0; total < table.cells(); total++) {
                    if (isPart(table, cell, total)) {
                        Map<Integer, Long> sums = expected.computeIfAbsent(total, key -> new HashMap<>());
                        amounts.forEach((holder, amount) -> sums.merge(holder, amount, Long::sum));
                    }
                }
            }
        }

        ContributionTable all = ContributionTable.of(table, given, depth);

        for (int cell = 0; cell < table.cells(); cell++) {
            Contributions merged = all.of(cell).orElseThrow();
            List<Long> amounts =
                    new ArrayList<>(expected.getOrDefault(cell, Map.of()).values());
            amounts.sort(Collections.reverseOrder());
            assertEquals(table.value(cell), merged.total());
            assertEquals(amounts.size(), merged.contributors());
            for (int i = 0; i < Math.min(depth, amounts.size()); i++) {
                assertEquals(amounts.get(i), merged.largest(i));
            }
        }
    }

    private static boolean isInnermost(Table table, int cell) {
        for (int d = 0; d < table.dimensions().size(); d++) {
            CategoryTree tree = table.dimensions().get(d).categories();
            if (tree.childCount(table.node(d, table.row(cell))) > 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPart(Table table, int cell, int total) {
        for (int d = 0; d < table.dimensions().size(); d++) {
            CategoryTree tree = table.dimensions().get(d).categories();
            int node = table.node(d, table.row(cell));
            while (node != CategoryTree.NONE && node != table.node(d, table.row(total))) {
                node = tree.parent(node);
            }
            if (node == CategoryTree.NONE) {
                return false;
            }
        }
        return true;
    }

    private static Map<Integer, Long> split(long value, Random random, int names, int people) {
        Map<Integer, Long> amounts = new HashMap<>();
        long left = value;
        while (left > 0) {
            long amount = 1 + random.nextInt((int) left);
            amounts.merge(names > 0 ? random.nextInt(names) : people + amounts.size(), amount, Long::sum);
            left -= amount;
        }
        return amounts;
    }

    private static Contributions contributions(Map<Integer, Long> amounts, boolean named) {
        List<Map.Entry<Integer, Long>> sorted = new ArrayList<>(amounts.entrySet());
        sorted.sort(Map.Entry.<Integer, Long>comparingByValue().reversed());
        long[] largest = sorted.stream().mapToLong(Map.Entry::getValue).toArray();
        int[] holders = named ? sorted.stream().mapToInt(Map.Entry::getKey).toArray() : new int[0];
        return new Contributions(
                amounts.values().stream().mapToLong(amount -> amount).sum(), largest.length, largest, holders, true);
    }

    @Test
    void sameHolderInTwoPartsIsOneContributorToTheTotal() throws UnusableContributions {
        ContributionTable all = ContributionTable.of(
                ROW,
                Map.of(
                        1, new Contributions(60, 2, new long[] {50, 10}, new int[] {7, 8}, true),
                        2, new Contributions(40, 1, new long[] {40}, new int[] {7}, true)),
                2);

        assertEquals(2, all.of(0).orElseThrow().contributors());
        assertArrayEquals(new long[] {90, 10}, all.of(0).orElseThrow().largest());
    }

    @Test
    void contributorsWhoMayBeInSeveralPartsLeaveTheTotalUnknown() {
        UnusableContributions unusable = assertThrows(
                UnusableContributions.class,
                () -> ContributionTable.of(
                        ROW,
                        Map.of(
                                1, new Contributions(60, 3, new long[] {30, 20}, new int[] {7, 8}, false),
                                2, new Contributions(40, 1, new long[] {40}, new int[] {9}, true)),
                        2));

        assertEquals(Fault.UNKNOWN, unusable.fault());
        assertEquals(0, unusable.cell());
    }

    @Test
    void tooFewAmountsAndAmountsThatCannotBeTrueAreRefused() {
        assertEquals(Fault.TOO_FEW, fault(Contributions.anonymous(60, 4, 30)));
        assertEquals(Fault.CONTRADICTION, fault(Contributions.anonymous(60, 2, 30, 20)));
        assertEquals(Fault.CONTRADICTION, fault(Contributions.anonymous(60, 3, 30, 10)));
        assertEquals(Fault.CONTRADICTION, fault(Contributions.anonymous(60, 1, 30, 30)));
        assertEquals(Fault.CONTRADICTION, fault(Contributions.anonymous(61, 2, 31, 30)));
    }

    private static Fault fault(Contributions ofA) {
        return assertThrows(
                        UnusableContributions.class,
                        () -> ContributionTable.of(ROW, Map.of(1, ofA, 2, Contributions.anonymous(40, 2, 20, 20)), 2))
                .fault();
    }

    @Test
    void whoIsAloneInSeveralCellsKnowsThemTogether() throws UnusableContributions {
        ContributionTable all = ContributionTable.of(
                ROW,
                Map.of(
                        1, new Contributions(60, 1, new long[] {60}, new int[] {7}, true),
                        2, new Contributions(40, 1, new long[] {40}, new int[] {7}, true)),
                2);

        assertEquals(1, all.soleContributors(RULES).size());
        assertEquals(3, all.soleContributors(RULES).get(0).known().cardinality());
    }

    @Test
    void whoIsAloneInATotalIsTheOneOfItsOnlyPart() throws UnusableContributions {
        Table table = Tables.with()
                .dimension("region", "T", "A", "A1<A", "A2<A", "B")
                .rows("T 100", "A 60", "A1 60", "A2 0", "B 40")
                .build();

        ContributionTable all = ContributionTable.of(
                table,
                Map.of(
                        1, Contributions.anonymous(60, 1, 60),
                        2, Contributions.anonymous(60, 1, 60),
                        4, Contributions.anonymous(40, 1, 40)),
                2);

        List<Integer> sizes = all.soleContributors(RULES).stream()
                .map(insider -> insider.known().cardinality())
                .toList();
        assertEquals(List.of(2, 1), sizes);
    }

    @Test
    void totalIsHarmlessToWhoKnowsAPartIfTheOthersTogetherAreNotPrimary() throws UnusableContributions {
        Contributions alone = Contributions.anonymous(60, 1, 60);

        assertEquals(List.of(1), harmlessCells(alone, Contributions.anonymous(40, 4, 10, 10, 10, 10)));
        assertEquals(List.of(0), harmlessCells(alone, Contributions.anonymous(40, 2, 39, 1)));
        assertEquals(
                List.of(0),
                harmlessCells(alone, Contributions.anonymous(40, 1, 40)).subList(0, 1));
    }

    private static List<Integer> harmlessCells(Contributions ofA, Contributions ofB) throws UnusableContributions {
        return ContributionTable.of(ROW, Map.of(1, ofA, 2, ofB), RULES.depth()).soleContributors(RULES).stream()
                .map(insider -> insider.harmless().cardinality())
                .toList();
    }
}
