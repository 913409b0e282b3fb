package org.kanmon.sdc.tables.protect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanmon.sdc.tables.audit.Level;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.model.SmallTables;
import org.kanmon.sdc.tables.model.Table;

/** What the search for complementary cells finds without a solver's help: always the same, and close to the smallest. */
class SearchTest {

    private static final long THRESHOLD = 10;
    private static final ProtectionOptions SEARCH =
            ProtectionOptions.against(Outsider.BASIC).provenUpTo(0).withoutExactLog();

    private static Table medium(long seed) {
        return SmallTables.shaped(seed, "20+20+20", "6", "2");
    }

    private static Sensitive small(Table table) {
        return Sensitive.countsBelow(THRESHOLD, table);
    }

    private static BitSet hidden(Table table, ProtectionOptions options) {
        Suppression suppression = TableProtector.protect(table, small(table), options);
        assertEquals(List.of(), suppression.exposed());
        BitSet hidden = new BitSet();
        for (int cell = 0; cell < table.cells(); cell++) {
            hidden.set(cell, suppression.masked().isHidden(cell));
        }
        return hidden;
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void numberOfThreadsChangesNothing(Level level) throws Exception {
        Table table = medium(3);
        ProtectionOptions options = SEARCH.with(level).improving(2);
        BitSet first = null;
        for (int threads : new int[] {1, 2, 4}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                BitSet hidden = pool.submit(() -> hidden(table, options)).get();
                first = first == null ? hidden : first;
                assertEquals(first, hidden, threads + " threads");
            } finally {
                pool.shutdown();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void improvingNeverCostsMoreCells(long seed) {
        Table table = medium(seed);
        int plain = hidden(table, SEARCH.improving(0)).cardinality();
        int improved = hidden(table, SEARCH.improving(5)).cardinality();
        assertTrue(improved <= plain, improved + " cells, " + plain + " without improvements");
    }

    @Test
    void fewCellsOfMediumTableAreHidden() {
        Table table = medium(1);
        int primary = small(table).cells().length;
        int cover = hidden(table, SEARCH.improving(5)).cardinality() - primary;
        int one = hidden(table, SEARCH.improving(5).with(Level.ONE)).cardinality() - primary;
        assertTrue(cover <= 126 && one <= 103, cover + " at level cover, " + one + " at level one");
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void searchAloneComesCloseToTheSmallestSets(Level level) {
        double found = 0;
        double smallest = 0;
        for (SmallTables.Kind kind : SmallTables.Kind.values()) {
            for (long seed = 200; seed < 208; seed++) {
                Table table = SmallTables.random(kind, seed);
                ProtectionOptions options = SEARCH.with(level);
                Suppression proven = TableProtector.protect(table, small(table), options.provenUpTo(200));
                if (proven.optimal() && !proven.grandTotalHidden()) {
                    smallest += proven.objective();
                    found +=
                            TableProtector.protect(table, small(table), options).objective();
                }
            }
        }
        assertTrue(found <= 1.05 * smallest, found + " cells, at least " + smallest);
    }
}
