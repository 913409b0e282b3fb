package org.kanmon.sdc.tables.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kanmon.sdc.tables.audit.ExposedCell;
import org.kanmon.sdc.tables.audit.Level;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.ProtectionOptions;
import org.kanmon.sdc.tables.protect.Sensitive;
import org.kanmon.sdc.tables.protect.Suppression;
import org.kanmon.sdc.tables.protect.TableProtector;
import org.kanmon.sdc.tables.requirement.CellSelection;
import org.kanmon.sdc.tables.requirement.CellThresholds;
import org.kanmon.sdc.tables.requirement.Differencing;
import org.kanmon.sdc.tables.requirement.Requirement;
import org.kanmon.sdc.tables.requirement.SetThresholds;

class SetProtectionTest {

    private static final long THRESHOLD = 5;
    private static final Requirement FIVE =
            new Requirement.MinimumCount("x", CellSelection.all(0), THRESHOLD, true, Map.of());

    private static ProtectionOptions quick() {
        return ProtectionOptions.against(Outsider.BASIC)
                .improving(1)
                .provenUpTo(0)
                .within(Duration.ofSeconds(5));
    }

    private static BitSet small(TableSet set) {
        BitSet cells = new BitSet();
        IntStream.range(0, set.publishedCells())
                .filter(cell -> set.value(cell) > 0 && set.value(cell) < THRESHOLD)
                .forEach(cells::set);
        return cells;
    }

    private static SetThresholds thresholds(TableSet set) {
        List<Table> all = new ArrayList<>(set.tables());
        all.addAll(set.earlier());
        return SetThresholds.of(
                set,
                all.stream()
                        .map(table -> CellThresholds.of(table, List.of(FIVE)))
                        .toList());
    }

    private static Suppression protect(TableSet set) {
        Differencing found = Differencing.of(set, thresholds(set), new BitSet(), Outsider.BASIC, Level.COVER);
        Sensitive sensitive = found.sensitive(set, thresholds(set), small(set), Outsider.BASIC);
        return TableProtector.protect(set, sensitive, quick());
    }

    /** Two tables published together: nobody who has both can narrow a small count, however he reckons. */
    @Property(tries = 6, seed = "20260511")
    void tablesPublishedTogetherProtectEachOther(@ForAll @IntRange(max = 100_000) int seed) {
        People people = People.random(seed, 90);
        List<People.Grouping> first = List.of(People.areas(), People.sex());
        List<People.Grouping> second = List.of(People.prefectures(), People.disease());
        TableSet set = TableSet.of(List.of(table(people, first), table(people, second)));
        OutsiderModel outsider = new OutsiderModel(0);

        Suppression suppression = protect(set);
        TableSetTest.tell(outsider, suppression.tables().tables().get(0), first);
        TableSetTest.tell(outsider, suppression.tables().tables().get(1), second);

        List<Integer> exposed =
                suppression.exposed().stream().map(ExposedCell::cell).toList();
        small(set).stream().filter(cell -> !exposed.contains(cell)).forEach(cell -> {
            List<People.Grouping> groupings = set.tableOf(cell) == 0 ? first : second;
            long[] interval = outsider.interval(TableSetTest.groups(set.key(cell), groupings));
            assertTrue(interval[0] <= 1 && interval[1] >= THRESHOLD - 1, set.key(cell) + " of seed " + seed);
        });
        assertTrue(exposed.size() < Math.max(1, small(set).cardinality()), "seed " + seed);
    }

    /** What was hidden before stays hidden as well as it was, though the new table cuts ages elsewhere. */
    @Property(tries = 6, seed = "20260512")
    void earlierTablesKeepWhatTheyHid(@ForAll @IntRange(max = 100_000) int seed) {
        People people = People.random(seed, 90);
        List<People.Grouping> before = List.of(People.areas(), People.ages(40, 65));
        List<People.Grouping> now = List.of(People.prefectures(), People.ages(20, 66));
        Table released = protect(TableSet.of(table(people, before))).masked();
        TableSet set = TableSet.of(table(people, now)).after(List.of(released));
        OutsiderModel then = new OutsiderModel(0);
        OutsiderModel outsider = new OutsiderModel(0);

        Suppression suppression = protect(set);
        TableSetTest.tell(then, released, before);
        TableSetTest.tell(outsider, released, before);
        TableSetTest.tell(outsider, suppression.masked(), now);

        List<Integer> exposed =
                suppression.exposed().stream().map(ExposedCell::cell).toList();
        for (int cell = 0; cell < released.cells(); cell++) {
            if (released.isHidden(cell) && !exposed.contains(set.cell(1, cell))) {
                List<People.Group> groups = TableSetTest.groups(released.key(cell), before);
                long[] was = then.interval(groups);
                long[] is = outsider.interval(groups);
                assertTrue(
                        is[0] >= THRESHOLD || is[0] <= Math.max(1, was[0]) && is[1] >= Math.min(THRESHOLD - 1, was[1]),
                        released.key(cell) + " of seed " + seed);
            }
        }
    }

    private static Table table(People people, List<People.Grouping> groupings) {
        return people.table(groupings.toArray(People.Grouping[]::new));
    }

    /** An earlier table that is the masked table itself asks for nothing more. */
    @Property(tries = 10, seed = "20260513")
    void releaseOfTheMaskedTableItselfExposesNothing(@ForAll @IntRange(max = 100_000) int seed) {
        Table table = People.random(seed, 90).table(People.areas(), People.ages(40, 65));
        Table masked = protect(TableSet.of(table)).masked();
        TableSet again = TableSet.of(masked).after(List.of(masked));

        Differencing found = Differencing.of(again, thresholds(again), new BitSet(), Outsider.BASIC, Level.COVER);

        BitSet more =
                protect(TableSet.of(table).after(List.of(masked))).masked().hidden();
        more.andNot(masked.hidden());
        assertEquals(List.of(), found.given());
        assertEquals(new BitSet(), more);
    }
}
