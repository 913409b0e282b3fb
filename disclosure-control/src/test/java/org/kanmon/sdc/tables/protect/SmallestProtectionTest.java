package org.kanmon.sdc.tables.protect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kanmon.sdc.tables.audit.Level;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.audit.ReferenceModel;
import org.kanmon.sdc.tables.model.SmallTables;
import org.kanmon.sdc.tables.model.Table;

/** Protected tables against a constraint solver's smallest choice, and against its attacks. */
class SmallestProtectionTest {

    private static final int TABLES = 8;
    private static final long THRESHOLD = 6;

    @ParameterizedTest
    @EnumSource(SmallTables.Kind.class)
    void fewestCellsAreHiddenAndNoneIsExposed(SmallTables.Kind kind) {
        for (Level level : Level.values()) {
            for (long seed = 0; seed < TABLES; seed++) {
                Table table = SmallTables.random(kind, seed);
                int[] primary = small(table);
                long minimum = minimum(table, primary, level);
                Suppression suppression = TableProtector.protect(
                        table,
                        sensitive(primary),
                        ProtectionOptions.against(Outsider.BASIC).with(level));
                if (minimum >= 0) {
                    assertEquals(minimum, suppression.objective(), kind + " " + seed + " " + level);
                    assertTrue(suppression.optimal());
                } else {
                    assertTrue(suppression.grandTotalHidden(), kind + " " + seed + " " + level);
                }
                assertEquals(List.of(), suppression.exposed());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(SmallTables.Kind.class)
    void searchAloneLeavesNothingToAnAttackEither(SmallTables.Kind kind) {
        ProtectionOptions searchAlone =
                ProtectionOptions.against(Outsider.BASIC).provenUpTo(0).within(Duration.ofSeconds(1));
        for (long seed = 100; seed < 100 + TABLES; seed++) {
            Table table = SmallTables.random(kind, seed);
            int[] primary = small(table);
            Suppression suppression = TableProtector.protect(table, sensitive(primary), searchAlone);
            ReferenceModel attack = new ReferenceModel(suppression.masked());
            for (int cell : primary) {
                long[] interval = attack.interval(cell, 0);
                assertTrue(interval[0] <= 1 && interval[1] >= THRESHOLD - 1, kind + " " + seed + " " + cell);
            }
        }
    }

    private static int[] small(Table table) {
        return IntStream.range(0, table.cells())
                .filter(cell -> table.value(cell) > 0 && table.value(cell) < THRESHOLD)
                .toArray();
    }

    private static Sensitive sensitive(int[] cells) {
        long[] thresholds = new long[cells.length];
        Arrays.fill(thresholds, THRESHOLD);
        return new Sensitive(cells, thresholds, new BitSet());
    }

    private static long minimum(Table table, int[] primary, Level level) {
        long[] low = Arrays.stream(primary)
                .mapToLong(cell -> level == Level.ONE ? table.value(cell) - 1 : 1)
                .toArray();
        long[] high = Arrays.stream(primary)
                .mapToLong(cell -> level == Level.ONE ? table.value(cell) + 1 : THRESHOLD - 1)
                .toArray();
        return new ReferenceModel(table).minimum(primary, low, high);
    }
}
