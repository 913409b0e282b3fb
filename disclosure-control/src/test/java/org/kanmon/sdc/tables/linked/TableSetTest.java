package org.kanmon.sdc.tables.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.tables.audit.Intervals;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.audit.TableAudit;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Tables;
import org.kanmon.sdc.tables.protect.Sensitive;

class TableSetTest {

    private static final Sensitive NONE = new Sensitive(new int[0], new long[0], new BitSet());

    private static Intervals intervals(TableSet set) {
        try (TableAudit audit = TableAudit.of(set, NONE, Outsider.BASIC)) {
            return audit.intervals();
        }
    }

    private static BitSet third(int cells, long seed) {
        java.util.Random random = new java.util.Random(seed);
        BitSet some = new BitSet();
        IntStream.range(0, cells).forEach(cell -> some.set(cell, random.nextInt(3) == 0));
        return some;
    }

    /** Two tables with all totals give the same intervals as one that prints the rows of both. */
    @Property(tries = 40, seed = "20260501")
    void twoTablesAreWhatOneTableWithTheSameRowsIs(@ForAll @IntRange(max = 100_000) int seed) {
        People people = People.random(seed, 90);
        Table whole = people.table(People.areas(), People.sex(), People.disease());
        Table printed = People.keep(whole, row -> whole.node(1, row) == 0 || whole.node(2, row) == 0);
        Table bySex = people.table(People.areas(), People.sex());
        Table byDisease = people.table(People.areas(), People.disease());
        BitSet some = third(printed.cells(), seed);
        BitSet same = new BitSet();
        TableSet both = TableSet.of(List.of(bySex, byDisease));
        for (int cell = 0; cell < both.tableCells(); cell++) {
            same.set(cell, some.get(rowOf(printed, both.key(cell))));
        }

        Intervals one = TableAudit.intervals(printed.hide(some), NONE, Outsider.BASIC);
        Intervals two = intervals(both.hide(same));

        for (int i = 0; i < two.size(); i++) {
            int entry = one.find(rowOf(printed, both.key(two.cell(i))));
            assertEquals(one.low(entry), two.low(i), both.key(two.cell(i)) + " of seed " + seed);
            assertEquals(one.high(entry), two.high(i), both.key(two.cell(i)) + " of seed " + seed);
        }
    }

    private static int rowOf(Table table, Map<String, String> key) {
        String[] categories = table.dimensions().stream()
                .map(dimension -> key.getOrDefault(dimension.name(), "計"))
                .toArray(String[]::new);
        return Tables.cell(table, categories);
    }

    @Property(tries = 20, seed = "20260502")
    void releaseOfTheSameMaskedTableTellsNothingNew(@ForAll @IntRange(max = 100_000) int seed) {
        Table table = People.random(seed, 80).table(People.areas(), People.ages(40, 65));
        Table masked = table.hide(third(table.cells(), seed));

        Intervals alone = TableAudit.intervals(masked, NONE, Outsider.BASIC);
        Intervals together = intervals(TableSet.of(masked).after(List.of(masked)));

        assertSame(alone, together);
    }

    @Property(tries = 20, seed = "20260503")
    void releaseWithoutARowOrOfOtherCountsChangesNothing(@ForAll @IntRange(max = 100_000) int seed) {
        Table table = People.random(seed, 80).table(People.areas(), People.ages(40, 65));
        Table masked = table.hide(third(table.cells(), seed));
        Table empty = People.keep(table, row -> false);
        Table claims = Tables.with()
                .counting(org.kanmon.sdc.tables.model.Unit.CLAIMS)
                .dimension("region", "T", "P0")
                .rows("P0 4")
                .build();

        Intervals alone = TableAudit.intervals(masked, NONE, Outsider.BASIC);

        assertSame(alone, intervals(TableSet.of(masked).after(List.of())));
        assertSame(alone, intervals(TableSet.of(masked).after(List.of(empty))));
        assertSame(alone, intervals(TableSet.of(masked).after(List.of(claims))));
    }

    private static void assertSame(Intervals alone, Intervals together) {
        for (int i = 0; i < alone.size(); i++) {
            int entry = together.find(alone.cell(i));
            assertEquals(alone.low(i), together.low(entry));
            assertEquals(alone.high(i), together.high(entry));
        }
    }

    /** An outsider who reckons with people instead of tables comes to the same intervals, whatever the age groups. */
    @Property(tries = 12, seed = "20260504")
    void intervalsAreThoseOfAnOutsiderWhoReckonsWithPeople(@ForAll @IntRange(max = 100_000) int seed) {
        People people = People.random(seed, 70);
        List<People.Grouping> now = List.of(People.prefectures(), People.ages(20, 66));
        List<People.Grouping> before = List.of(People.areas(), People.ages(40, 65));
        Table table = people.table(now.toArray(People.Grouping[]::new));
        Table earlier = people.table(before.toArray(People.Grouping[]::new));
        Table hidden = table.hide(third(table.cells(), seed));
        Table released = earlier.hide(third(earlier.cells(), seed + 1));
        TableSet set = TableSet.of(hidden).after(List.of(released));
        OutsiderModel outsider = new OutsiderModel(0);
        tell(outsider, hidden, now);
        tell(outsider, released, before);

        Intervals intervals = intervals(set);

        for (int i = 0; i < intervals.size(); i++) {
            int cell = intervals.cell(i);
            List<People.Grouping> groupings = set.tableOf(cell) == 0 ? now : before;
            long[] expected = outsider.interval(groups(set.key(cell), groupings));
            assertEquals(expected[0], intervals.low(i), set.key(cell) + " of seed " + seed);
            assertEquals(expected[1], Math.min(300, intervals.high(i)), set.key(cell) + " of seed " + seed);
        }
    }

    static void tell(OutsiderModel outsider, Table table, List<People.Grouping> groupings) {
        for (int cell = 0; cell < table.cells(); cell++) {
            List<People.Group> all = groups(table.key(cell), groupings);
            if (table.isHidden(cell)) {
                outsider.seeMark(all);
            } else {
                outsider.know(all, table.value(cell));
            }
        }
    }

    static List<People.Group> groups(Map<String, String> key, List<People.Grouping> groupings) {
        return groupings.stream()
                .map(grouping -> grouping.group(key.get(grouping.name())))
                .toList();
    }

    @Test
    void differenceOfTwoAgeGroupsIsAGroupOfItsOwn() {
        Table before = Tables.with()
                .dimension("age", "計", "0-64歳", "65歳以上")
                .ofAges()
                .rows("0-64歳 100", "65歳以上 60")
                .build();
        Table now = Tables.with()
                .dimension("age", "計", "0-65歳", "66歳以上")
                .ofAges()
                .rows("0-65歳 103", "66歳以上 57")
                .build();
        TableSet set = TableSet.of(now).after(List.of(before));

        assertEquals(1, set.groups());
        assertEquals(Map.of("age", "65-65"), set.key(set.tableCells()));
        assertEquals(List.of(), set.conflicts());
    }

    @Test
    void codesAreTheSameHoweverTheyAreNestedOrWritten() {
        Table before = Tables.with()
                .dimension("region", "T", "P", "A<P", "B<P")
                .rows("P 50", "A 20", "B 30")
                .build();
        Table now = Tables.with()
                .dimension("region", "T", "A", "P")
                .rows("A -", "P 50")
                .build();

        Intervals intervals = intervals(TableSet.of(now).after(List.of(before)));

        assertEquals(20, intervals.low(0));
        assertEquals(20, intervals.high(0));
    }

    @Test
    void totalOfWhatATableListsInPartIsTheWhole() {
        Table before = Tables.with().dimension("sex", "T", "m").rows("m 120").build();
        Table now =
                Tables.with().dimension("sex", "T", "f").rows("T 124", "f -").build();

        Intervals intervals = intervals(TableSet.of(now).after(List.of(before)));

        assertEquals(4, intervals.low(0));
        assertEquals(4, intervals.high(0));
    }

    @Test
    void figuresOfOtherPeopleAreConflicts() {
        Table before = Tables.with()
                .dimension("sex", "T", "m", "f")
                .rows("T 90", "m 40", "f 50")
                .build();
        Table now = Tables.with()
                .dimension("sex", "T", "m", "f")
                .rows("T 91", "m 41", "f 50")
                .build();

        assertEquals(2, TableSet.of(now).after(List.of(before)).conflicts().size());
    }

    @Test
    void tableWithoutTheDimensionMayCountMoreThanItsCategories() {
        Table before = Tables.with()
                .dimension("region", "T", "A", "B")
                .dimension("age", "計", "40-64歳", "65歳以上")
                .ofAges()
                .rows("A 40-64歳 20", "A 65歳以上 30", "B 40-64歳 15", "B 65歳以上 25")
                .build();
        Table now = Tables.with()
                .dimension("region", "T", "A", "B")
                .rows("A 60", "B 43")
                .build();
        TableSet set = TableSet.of(now).after(List.of(before));

        assertEquals(List.of(), set.conflicts());
        assertTrue(set.groups() > 0);
    }

    @Test
    void countsOfInstitutionsAreNotAddedAcrossTables() {
        Table before = Tables.with()
                .counting(org.kanmon.sdc.tables.model.Unit.INSTITUTIONS)
                .dimension("region", "T", "A", "B")
                .rows("A 5", "B 4")
                .build();
        Table now = Tables.with()
                .counting(org.kanmon.sdc.tables.model.Unit.INSTITUTIONS)
                .dimension("region", "T", "A")
                .rows("T 8", "A -")
                .build();

        TableSet set = TableSet.of(now).after(List.of(before));

        assertEquals(List.of(), set.conflicts());
        assertEquals(0, set.groups());
        assertEquals(5, intervals(set).high(0));
    }
}
