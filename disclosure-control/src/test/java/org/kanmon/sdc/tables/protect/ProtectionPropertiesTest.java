package org.kanmon.sdc.tables.protect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kanmon.sdc.tables.audit.Certificate;
import org.kanmon.sdc.tables.audit.Intervals;
import org.kanmon.sdc.tables.audit.Level;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.audit.TableAudit;
import org.kanmon.sdc.tables.model.SmallTables;
import org.kanmon.sdc.tables.model.Table;

class ProtectionPropertiesTest {

    private static final long THRESHOLD = 6;
    private static final Sensitive NONE = new Sensitive(new int[0], new long[0], new BitSet());

    @Property(tries = 40, seed = "20260401")
    void maskedTableGivesNoPrimaryCellAwayByItself(
            @ForAll SmallTables.Kind kind, @ForAll @IntRange(max = 100_000) int seed, @ForAll Outsider outsider) {
        Table table = SmallTables.random(kind, seed);
        Sensitive primary = small(table);

        Suppression suppression = TableProtector.protect(table, primary, quick(outsider));

        List<Integer> exposed =
                suppression.exposed().stream().map(cell -> cell.cell()).toList();
        assertEquals(
                exposed,
                TableAudit.exposed(suppression.masked(), primary, outsider, Level.COVER).stream()
                        .map(cell -> cell.cell())
                        .toList());
        if (outsider == Outsider.BASIC) {
            assertEquals(List.of(), exposed);
        }
    }

    @Property(tries = 40, seed = "20260402")
    void orderOfRowsChangesNothing(@ForAll SmallTables.Kind kind, @ForAll @IntRange(max = 100_000) int seed) {
        Table table = SmallTables.random(kind, seed);
        List<Integer> order =
                Arrays.asList(IntStream.range(0, table.rows()).boxed().toArray(Integer[]::new));
        Collections.shuffle(order, new Random(seed));
        int[] rows = order.stream().mapToInt(Integer::intValue).toArray();
        Table reordered = table.reorder(rows);

        Table masked = TableProtector.protect(table, small(table), quick(Outsider.BASIC))
                .masked();
        Table other = TableProtector.protect(reordered, small(reordered), quick(Outsider.BASIC))
                .masked();

        for (int row = 0; row < rows.length; row++) {
            assertEquals(masked.isHidden(rows[row]), other.isHidden(row));
        }
    }

    @Property(tries = 60, seed = "20260403")
    void hidingOneMoreCellNeverNarrowsAnInterval(
            @ForAll SmallTables.Kind kind, @ForAll @IntRange(max = 100_000) int seed) {
        Table table = SmallTables.random(kind, seed);
        Random random = new Random(seed);
        BitSet some = new BitSet();
        for (int cell = 0; cell < table.cells(); cell++) {
            some.set(cell, random.nextInt(3) == 0);
        }
        BitSet more = (BitSet) some.clone();
        more.set(random.nextInt(table.cells()));

        Intervals before = TableAudit.intervals(table.hide(some), NONE, Outsider.BASIC);
        Intervals after = TableAudit.intervals(table.hide(more), NONE, Outsider.BASIC);

        for (int i = 0; i < before.size(); i++) {
            int same = after.find(before.cell(i));
            assertTrue(after.low(same) <= before.low(i) && after.high(same) >= before.high(i));
            assertTrue(before.low(i) <= table.value(before.cell(i)));
            assertTrue(before.high(i) >= table.value(before.cell(i)));
        }
    }

    @Property(tries = 40, seed = "20260404")
    void knowingTheFiguresBeforehandDoesNotChangeTheAudit(
            @ForAll SmallTables.Kind kind, @ForAll @IntRange(max = 100_000) int seed) {
        Table table = SmallTables.random(kind, seed);
        Table masked = TableProtector.protect(table, small(table), quick(Outsider.BASIC))
                .masked();

        Intervals alone = TableAudit.intervals(masked, NONE, Outsider.BASIC);
        try (TableAudit audit = TableAudit.of(masked, NONE, Outsider.BASIC, Certificate.figuresOf(table))) {
            Intervals guessed = audit.intervals();
            for (int i = 0; i < alone.size(); i++) {
                assertEquals(alone.low(i), guessed.low(i));
                assertEquals(alone.high(i), guessed.high(i));
            }
        }
    }

    @Property(tries = 20, seed = "20260405")
    void maskedTableHoldsNoHiddenFigure(@ForAll SmallTables.Kind kind, @ForAll @IntRange(max = 100_000) int seed) {
        Table table = SmallTables.random(kind, seed);
        Sensitive primary = small(table);
        Suppression suppression = TableProtector.protect(table, primary, quick(Outsider.BASIC));

        for (int cell = 0; cell < table.cells(); cell++) {
            int hidden = cell;
            if (suppression.masked().isHidden(cell)) {
                assertThrows(
                        IllegalStateException.class, () -> suppression.masked().value(hidden));
            } else {
                assertEquals(table.value(cell), suppression.masked().value(cell));
            }
        }
        assertTrue(Arrays.stream(primary.cells()).allMatch(suppression.masked()::isHidden));
    }

    private static ProtectionOptions quick(Outsider outsider) {
        return ProtectionOptions.against(outsider).provenUpTo(0).within(Duration.ofSeconds(2));
    }

    private static Sensitive small(Table table) {
        return Sensitive.countsBelow(THRESHOLD, table);
    }
}
