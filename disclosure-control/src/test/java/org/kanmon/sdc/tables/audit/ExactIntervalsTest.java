package org.kanmon.sdc.tables.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kanmon.sdc.tables.model.SmallTables;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.Sensitive;

/** Audited intervals against a constraint solver's. */
class ExactIntervalsTest {

    private static final int TABLES = 12;
    private static final Sensitive NONE = new Sensitive(new int[0], new long[0], new BitSet());

    @ParameterizedTest
    @EnumSource(SmallTables.Kind.class)
    void intervalsAreThoseOfTheReferenceModel(SmallTables.Kind kind) {
        for (long seed = 0; seed < TABLES; seed++) {
            Table table = SmallTables.random(kind, seed);
            compare(table.hide(someCells(table, seed)), Outsider.BASIC, 0);
        }
    }

    @ParameterizedTest
    @EnumSource(SmallTables.Kind.class)
    void intervalsKnowThatZerosArePrinted(SmallTables.Kind kind) {
        for (long seed = 0; seed < TABLES; seed++) {
            Table table = SmallTables.random(kind, seed);
            BitSet hidden = someCells(table, seed);
            for (int cell = 0; cell < table.cells(); cell++) {
                if (table.value(cell) == 0) {
                    hidden.clear(cell);
                }
            }
            compare(table.hide(hidden), Outsider.PRINTED_ZEROS, 1);
        }
    }

    private static BitSet someCells(Table table, long seed) {
        SplittableRandom random = new SplittableRandom(seed + 77);
        BitSet hidden = new BitSet();
        for (int cell = 1; cell < table.cells(); cell++) {
            hidden.set(cell, random.nextInt(5) < 2);
        }
        return hidden;
    }

    private static void compare(Table masked, Outsider outsider, long lowest) {
        Intervals intervals = TableAudit.intervals(masked, NONE, outsider);
        ReferenceModel reference = new ReferenceModel(masked);
        for (int i = 0; i < intervals.size(); i++) {
            long[] found = {intervals.low(i), intervals.high(i)};
            assertArrayEquals(
                    reference.interval(intervals.cell(i), lowest),
                    found,
                    () -> masked.key(intervals.cell(0)) + " of " + masked.hidden());
            assertTrue(intervals.isExact(i));
        }
    }
}
