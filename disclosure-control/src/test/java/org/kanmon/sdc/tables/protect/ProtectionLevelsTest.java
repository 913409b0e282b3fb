package org.kanmon.sdc.tables.protect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.tables.audit.Level;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.audit.ReferenceModel;
import org.kanmon.sdc.tables.audit.TableAudit;
import org.kanmon.sdc.tables.model.SmallTables;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Tables;

/** Protection levels and widths per cell, against an attack by a constraint solver. */
class ProtectionLevelsTest {

    private static final long ROOM = 2000;

    private static ProtectionOptions options(boolean proven) {
        return ProtectionOptions.against(Outsider.BASIC)
                .provenUpTo(proven ? 200 : 0)
                .within(Duration.ofSeconds(20));
    }

    /** A few cells that are not 0, each with levels or a width of its own. */
    private static Sensitive some(Table table, long seed, boolean widths) {
        Random random = new Random(seed);
        List<Protection> protections = new ArrayList<>();
        int[] cells = IntStream.range(1, table.cells())
                .filter(cell -> table.value(cell) > 0 && random.nextInt(4) == 0)
                .toArray();
        for (int cell : cells) {
            long value = table.value(cell);
            long distance = 1 + random.nextInt((int) value);
            protections.add(
                    widths && random.nextBoolean()
                            ? new Protection.Width(distance + random.nextInt(5))
                            : new Protection.Levels(value - random.nextInt((int) distance), value + distance));
        }
        return new Sensitive(cells, protections, new BitSet(), List.of());
    }

    @Property(tries = 40, seed = "20260531")
    void everyLevelAndWidthIsKeptUnderAttack(
            @ForAll SmallTables.Kind kind, @ForAll @IntRange(max = 100_000) int seed, @ForAll boolean proven) {
        Table table = SmallTables.random(kind, seed);
        Sensitive sensitive = some(table, seed, true);

        Suppression suppression = TableProtector.protect(table, sensitive, options(proven));

        assertEquals(List.of(), suppression.exposed());
        ReferenceModel attack = new ReferenceModel(suppression.masked(), ROOM);
        for (int i = 0; i < sensitive.cells().length; i++) {
            long[] interval = attack.interval(sensitive.cells()[i], 0);
            Protection protection = sensitive.protections().get(i);
            assertTrue(
                    protection instanceof Protection.Levels levels
                            ? interval[0] <= levels.low() && interval[1] >= levels.high()
                            : interval[1] - interval[0] >= ((Protection.Width) protection).width(),
                    kind + " " + seed + " " + protection);
        }
    }

    @Property(tries = 20, seed = "20260532")
    void fewestCellsAreHiddenForLevels(@ForAll SmallTables.Kind kind, @ForAll @IntRange(max = 100_000) int seed) {
        Table table = SmallTables.random(kind, seed);
        Sensitive sensitive = some(table, seed, false);
        long[] low = sensitive.protections().stream()
                .mapToLong(levels -> ((Protection.Levels) levels).low())
                .toArray();
        long[] high = sensitive.protections().stream()
                .mapToLong(levels -> ((Protection.Levels) levels).high())
                .toArray();
        long minimum = new ReferenceModel(table, ROOM).minimum(sensitive.cells(), low, high);

        Suppression suppression = TableProtector.protect(table, sensitive, options(true));

        assertTrue(minimum < 0 ? suppression.grandTotalHidden() : suppression.objective() == minimum);
    }

    @Property(tries = 25, seed = "20260533")
    void auditReportsExactlyTheCellsThatAnAttackNarrows(
            @ForAll SmallTables.Kind kind, @ForAll @IntRange(max = 100_000) int seed) {
        Table table = SmallTables.random(kind, seed);
        Sensitive sensitive = some(table, seed, true);
        BitSet hidden = new BitSet();
        IntStream.of(sensitive.cells()).forEach(hidden::set);
        Table masked = table.hide(hidden);
        ReferenceModel attack = new ReferenceModel(masked, ROOM);

        BitSet exposed = new BitSet();
        TableAudit.exposed(masked, sensitive, Outsider.BASIC, Level.COVER).forEach(cell -> exposed.set(cell.cell()));

        for (int i = 0; i < sensitive.cells().length; i++) {
            long[] interval = attack.interval(sensitive.cells()[i], 0);
            boolean wide = sensitive.protections().get(i) instanceof Protection.Levels levels
                    ? interval[0] <= levels.low() && interval[1] >= levels.high()
                    : interval[1] - interval[0]
                            >= ((Protection.Width) sensitive.protections().get(i)).width();
            assertEquals(!wide, exposed.get(sensitive.cells()[i]));
        }
    }

    @Test
    void widerLevelsNeedLargerCells() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B", "C")
                .rows("T 172", "A 50", "B 22", "C 100")
                .build();

        assertTrue(hides(table, new Protection.Levels(45, 60), 2));
        assertTrue(hides(table, new Protection.Levels(20, 80), 3));
        assertTrue(hides(table, new Protection.Width(70), 2));
        assertTrue(hides(table, new Protection.Width(73), 3));
    }

    private static boolean hides(Table table, Protection protection, int cell) {
        Sensitive one = new Sensitive(new int[] {1}, List.of(protection), new BitSet(), List.of());
        Suppression suppression =
                TableProtector.protect(table, one, options(true).with(Objective.VALUE));
        return suppression.exposed().isEmpty() && suppression.masked().isHidden(cell);
    }
}
