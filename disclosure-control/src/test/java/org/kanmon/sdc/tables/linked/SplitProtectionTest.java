package org.kanmon.sdc.tables.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kanmon.sdc.tables.audit.Intervals;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.audit.TableAudit;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.ProtectionOptions;
import org.kanmon.sdc.tables.protect.Sensitive;
import org.kanmon.sdc.tables.protect.Suppression;
import org.kanmon.sdc.tables.protect.TableProtector;

/** It does not matter to safety how the same figures are spread over tables, nor in which order these are given. */
class SplitProtectionTest {

    private static final long THRESHOLD = 6;
    private static final List<List<People.Grouping>> STAR = List.of(
            List.of(People.areas(), People.sex()),
            List.of(People.areas(), People.disease()),
            List.of(People.areas(), People.ages(30, 60)));
    private static final Sensitive NONE = new Sensitive(new int[0], new long[0], new BitSet());

    /** Only the search: an exact proof would hide what it does. */
    private static Suppression protect(TableSet set) {
        int[] small = small(set).stream().toArray();
        long[] thresholds = new long[small.length];
        java.util.Arrays.fill(thresholds, THRESHOLD);
        return TableProtector.protect(
                set,
                new Sensitive(small, thresholds, new BitSet()),
                ProtectionOptions.against(Outsider.BASIC)
                        .improving(1)
                        .provenUpTo(0)
                        .within(Duration.ofSeconds(30)));
    }

    private static BitSet small(TableSet set) {
        BitSet cells = new BitSet();
        IntStream.range(0, set.publishedCells())
                .filter(cell -> set.value(cell) > 0 && set.value(cell) < THRESHOLD)
                .forEach(cells::set);
        return cells;
    }

    private static TableSet tables(People people, List<List<People.Grouping>> groupings) {
        return TableSet.of(groupings.stream()
                .map(table -> people.table(table.toArray(People.Grouping[]::new)))
                .toList());
    }

    /** One table that prints what two print, and those two: what is hidden for the one is safe in the others, and vice versa. */
    @Property(tries = 8, seed = "20260521")
    void splittingATableIntoLinkedOnesKeepsItSafe(@ForAll @IntRange(max = 100_000) int seed) {
        People people = People.random(seed, 120);
        Table cross = people.table(People.areas(), People.sex(), People.disease());
        Table whole = People.keep(cross, row -> cross.node(1, row) == 0 || cross.node(2, row) == 0);
        TableSet one = TableSet.of(whole);
        TableSet two = tables(people, STAR.subList(0, 2));

        Suppression ofOne = protect(one);
        Suppression ofTwo = protect(two);

        assertEquals(List.of(), ofOne.exposed(), "seed " + seed);
        assertEquals(List.of(), ofTwo.exposed(), "seed " + seed);
        assertSafe(two.hide(sameIn(one, ofOne.tables().hidden(), two)), small(two), seed);
        assertSafe(one.hide(sameIn(two, ofTwo.tables().hidden(), one)), small(one), seed);
    }

    private static void assertSafe(TableSet masked, BitSet small, int seed) {
        try (TableAudit audit = TableAudit.of(masked, NONE, Outsider.BASIC)) {
            Intervals intervals = audit.intervals();
            small.stream().forEach(cell -> {
                int entry = intervals.find(cell);
                assertTrue(
                        intervals.low(entry) <= 1 && intervals.high(entry) >= THRESHOLD - 1,
                        masked.key(cell) + " of seed " + seed);
            });
        }
    }

    /** The cells of another set that count what some cells of this one do. */
    private static BitSet sameIn(TableSet set, BitSet cells, TableSet other) {
        List<Map<String, String>> keys =
                cells.stream().mapToObj(cell -> words(set.key(cell))).toList();
        BitSet same = new BitSet();
        IntStream.range(0, other.publishedCells())
                .filter(cell -> keys.contains(words(other.key(cell))))
                .forEach(same::set);
        return same;
    }

    private static Map<String, String> words(Map<String, String> key) {
        Map<String, String> words = new TreeMap<>(key);
        words.values().removeIf("計"::equals);
        return words;
    }

    /** Three tables that share a dimension: the outsider who reckons with people finds every small count wide enough. */
    @Property(tries = 4, seed = "20260522")
    void outsiderWithThreeTablesNarrowsNothing(@ForAll @IntRange(max = 100_000) int seed) {
        People people = People.random(seed, 120);
        TableSet set = tables(people, STAR);
        OutsiderModel outsider = new OutsiderModel(0);

        Suppression suppression = protect(set);
        for (int t = 0; t < STAR.size(); t++) {
            TableSetTest.tell(outsider, suppression.tables().tables().get(t), STAR.get(t));
        }

        assertEquals(List.of(), suppression.exposed(), "seed " + seed);
        small(set).stream().forEach(cell -> {
            long[] interval = outsider.interval(TableSetTest.groups(set.key(cell), STAR.get(set.tableOf(cell))));
            assertTrue(interval[0] <= 1 && interval[1] >= THRESHOLD - 1, set.key(cell) + " of seed " + seed);
        });
    }

    @Property(tries = 8, seed = "20260523")
    void orderOfTablesDoesNotMatterToSafety(@ForAll @IntRange(max = 100_000) int seed) {
        People people = People.random(seed, 120);
        TableSet set = tables(people, STAR);
        TableSet permuted = tables(people, List.of(STAR.get(2), STAR.get(0), STAR.get(1)));

        Suppression inOrder = protect(set);
        Suppression other = protect(permuted);

        assertEquals(List.of(), inOrder.exposed(), "seed " + seed);
        assertEquals(List.of(), other.exposed(), "seed " + seed);
        assertSafe(permuted.hide(sameIn(set, inOrder.tables().hidden(), permuted)), small(permuted), seed);
        assertSafe(set.hide(sameIn(permuted, other.tables().hidden(), set)), small(set), seed);
    }
}
