package org.kanmon.sdc.tables.protect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanmon.sdc.tables.audit.Level;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.audit.ReferenceModel;
import org.kanmon.sdc.tables.model.SmallTables;
import org.kanmon.sdc.tables.model.Table;

/**
 * Masked tables of some hundred cells, each primary cell of which is attacked by a solver that shares no code with what chose the
 * cells. Tables of this size are protected by the search alone.
 */
class AttackTest {

    private static final long THRESHOLD = 10;

    @ParameterizedTest
    @CsvSource({"1, 9", "2, 9", "3, 9", "4, 12"})
    void noPrimaryCellOfAHierarchicalTableIsNarrowedByASolver(long seed, int leaves) {
        Table table = SmallTables.shaped(seed, leaves == 9 ? "3+3+3" : "4+4+4", "6", "2");
        Sensitive primary = below(table);

        Table masked = protect(table, primary, Outsider.BASIC, Level.COVER);

        ReferenceModel attack = new ReferenceModel(masked);
        for (int cell : primary.cells()) {
            assertTrue(attack.admits(cell, 0, 1, 0), () -> "cannot be 1 or less: " + table.key(cell));
            assertTrue(
                    attack.admits(cell, THRESHOLD - 1, Long.MAX_VALUE / 4, 0),
                    () -> "cannot be 9 or more: " + table.key(cell));
        }
    }

    @ParameterizedTest
    @CsvSource({"5", "6"})
    void atLevelOneTheFigureAboveAndTheFigureBelowArePossible(long seed) {
        Table table = SmallTables.shaped(seed, "8", "5", "2");
        Sensitive primary = below(table);

        Table masked = protect(table, primary, Outsider.BASIC, Level.ONE);

        ReferenceModel attack = new ReferenceModel(masked);
        for (int cell : primary.cells()) {
            long figure = table.value(cell);
            assertTrue(attack.admits(cell, 0, figure - 1, 0), () -> "no less: " + table.key(cell));
            assertTrue(attack.admits(cell, figure + 1, Long.MAX_VALUE / 4, 0), () -> "no more: " + table.key(cell));
        }
    }

    @ParameterizedTest
    @CsvSource({"7", "8"})
    void whoKnowsThatZerosArePrintedFindsNoMoreThanHidingEverythingWouldTell(long seed) {
        Table table = SmallTables.shaped(seed, "3+3", "4", "2");
        Sensitive primary = below(table);

        Table masked = protect(table, primary, Outsider.PRINTED_ZEROS, Level.COVER);

        ReferenceModel attack = new ReferenceModel(masked);
        ReferenceModel baseline = new ReferenceModel(everythingHidden(table));
        for (int cell : primary.cells()) {
            for (long figure : new long[] {1, THRESHOLD - 1}) {
                assertEquals(
                        baseline.admits(cell, figure, figure, 1),
                        attack.admits(cell, figure, figure, 1),
                        () -> figure + " at " + table.key(cell));
            }
        }
    }

    private static Table everythingHidden(Table table) {
        BitSet all = new BitSet();
        IntStream.range(1, table.cells()).filter(cell -> table.value(cell) > 0).forEach(all::set);
        return table.hide(all);
    }

    private static Table protect(Table table, Sensitive primary, Outsider outsider, Level level) {
        Suppression suppression = TableProtector.protect(
                table, primary, ProtectionOptions.against(outsider).with(level).provenUpTo(0));
        assertEquals(List.of(), suppression.exposed());
        return suppression.masked();
    }

    private static Sensitive below(Table table) {
        return Sensitive.countsBelow(THRESHOLD, table);
    }
}
