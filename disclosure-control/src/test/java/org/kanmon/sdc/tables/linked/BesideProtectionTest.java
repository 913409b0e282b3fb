package org.kanmon.sdc.tables.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.tables.audit.ExposedCell;
import org.kanmon.sdc.tables.audit.Level;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.model.Additivity;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.ProtectionOptions;
import org.kanmon.sdc.tables.protect.Suppression;
import org.kanmon.sdc.tables.protect.TableProtector;
import org.kanmon.sdc.tables.requirement.CellSelection;
import org.kanmon.sdc.tables.requirement.CellThresholds;
import org.kanmon.sdc.tables.requirement.Differencing;
import org.kanmon.sdc.tables.requirement.Requirement;
import org.kanmon.sdc.tables.requirement.SetThresholds;

/** Categories given beside the parts of others leave groups that subtraction gives, and these are protected like any other. */
class BesideProtectionTest {

    private static final long THRESHOLD = 5;
    private static final Requirement FIVE =
            new Requirement.MinimumCount("x", CellSelection.all(0), THRESHOLD, true, Map.of());

    private static People.Grouping prefectures() {
        return People.prefectures()
                .beside("D0 again", "", person -> person.disease() == 0)
                .beside("D1 of P0", "P0", person -> person.area() < 2 && person.disease() == 1);
    }

    /** The same with the groups that nobody prints, by the names that they go by. */
    private static People.Grouping withRests() {
        return prefectures()
                .with("計 − D0 again", "", person -> person.disease() != 0)
                .with("P0 − D1 of P0", "", person -> person.area() < 2 && person.disease() != 1);
    }

    private static SetThresholds thresholds(TableSet set) {
        return SetThresholds.of(
                set,
                set.tables().stream()
                        .map(table -> CellThresholds.of(table, List.of(FIVE)))
                        .toList());
    }

    private static Differencing found(TableSet set) {
        return Differencing.of(set, thresholds(set), new BitSet(), Outsider.BASIC, Level.COVER);
    }

    private static Suppression protect(TableSet set) {
        BitSet small = new BitSet();
        IntStream.range(0, set.publishedCells())
                .filter(cell -> set.value(cell) > 0 && set.value(cell) < THRESHOLD)
                .forEach(small::set);
        return TableProtector.protect(
                set,
                found(set).sensitive(set, thresholds(set), small, Outsider.BASIC),
                ProtectionOptions.against(Outsider.BASIC)
                        .improving(1)
                        .provenUpTo(0)
                        .within(Duration.ofSeconds(5)));
    }

    @Property(tries = 12, seed = "20261121")
    void nobodyNarrowsSmallCountsOrSmallRests(
            @ForAll @IntRange(max = 100_000) int seed, @ForAll @IntRange(min = 12, max = 90) int count) {
        People people = People.random(seed, count);
        List<People.Grouping> groupings = List.of(withRests(), People.sex());
        Table table = people.table(prefectures(), People.sex());
        TableSet set = TableSet.of(table);
        Suppression suppression = protect(set);
        OutsiderModel outsider = new OutsiderModel(0);
        TableSetTest.tell(outsider, suppression.masked(), groupings);
        List<Integer> exposed =
                suppression.exposed().stream().map(ExposedCell::cell).toList();

        assertEquals(List.of(), Additivity.imbalances(table));
        assertEquals(6, set.groups());
        for (int cell = 0; cell < set.tableCells() + set.groups(); cell++) {
            List<People.Group> groups = TableSetTest.groups(set.key(cell), groupings);
            long figure = people.count(person -> groups.stream().allMatch(group -> group.has(person)));
            if (figure > 0 && figure < THRESHOLD && !exposed.contains(cell)) {
                long[] interval = outsider.interval(groups);
                assertTrue(
                        interval[0] <= 1 && interval[1] >= THRESHOLD - 1,
                        set.key(cell) + " of " + count + " people of seed " + seed + ": " + interval[0] + "-"
                                + interval[1]);
            }
        }
    }

    @Property(tries = 12, seed = "20261122")
    void smallRestsOfShownFiguresAreFound(@ForAll @IntRange(max = 100_000) int seed) {
        People people = People.random(seed, 40);
        TableSet set = TableSet.of(people.table(prefectures(), People.sex()));
        List<Integer> found = found(set).given().stream().map(ExposedCell::cell).toList();
        for (int cell = set.tableCells(); cell < set.tableCells() + set.groups(); cell++) {
            List<People.Group> groups = TableSetTest.groups(set.key(cell), List.of(withRests(), People.sex()));
            long figure = people.count(person -> groups.stream().allMatch(group -> group.has(person)));
            assertEquals(figure > 0 && figure < THRESHOLD, found.contains(cell), set.key(cell) + " of seed " + seed);
        }
    }

    @Test
    void categoriesThatAreTheWholeWhereverTheyAreShownLeaveNoRest() {
        People.Grouping sexes = People.prefectures()
                .beside("男", "", person -> person.sex() == 0)
                .beside("女", "", person -> person.sex() == 1);
        TableSet set = TableSet.of(People.random(7, 60).table(sexes));

        assertEquals(0, set.groups());
    }

    @Test
    void categoriesThatAreMoreThanTheWholeTogetherLeaveARestEach() {
        People.Grouping overlapping = People.prefectures()
                .beside("young", "", person -> person.age() < 60)
                .beside("old", "", person -> person.age() >= 20);
        TableSet set = TableSet.of(People.random(7, 60).table(overlapping));

        assertEquals(
                List.of("計 − young", "計 − old"),
                IntStream.range(0, set.groups())
                        .mapToObj(group -> set.key(set.tableCells() + group).get("region"))
                        .toList());
    }
}
