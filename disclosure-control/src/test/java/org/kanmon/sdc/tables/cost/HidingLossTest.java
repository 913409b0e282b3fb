package org.kanmon.sdc.tables.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.tables.audit.Intervals;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.audit.TableAudit;
import org.kanmon.sdc.tables.linked.TableSet;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Tables;
import org.kanmon.sdc.tables.protect.Sensitive;

class HidingLossTest {

    private static final Sensitive NOBODY = new Sensitive(new int[0], new long[0], new BitSet());

    /** The new table would have told of 7 men; after hiding, 27 people may be men or have the first disease. */
    @Test
    void countsOfAnEarlierTableThatStayInDoubtAreLost() {
        Table earlier = Tables.with()
                .dimension("region", "T", "46", "47")
                .dimension("sex", "both", "m", "f")
                .rows("46 both 57", "46 m -", "46 f -", "47 both 310", "47 m 154", "47 f 156")
                .build();
        Table women = Tables.with()
                .dimension("region", "T", "46", "47")
                .dimension("sex", "both", "f")
                .dimension("disease", "all", "A", "B")
                .rows("46 f all 50", "46 f A 20", "46 f B 30", "47 f all 156", "47 f A 60", "47 f B 96")
                .build();

        double loss = loss(TableSet.of(women).after(List.of(earlier)), 0, 1);

        assertEquals((spread(27) - spread(20) - spread(7)) / 206, loss, 1e-12);
        assertEquals(0, loss(TableSet.of(women).after(List.of(earlier))), 1e-12);
    }

    @Test
    void cellsHiddenBeforeAreAmongThoseThatAPersonMayBeIn() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B", "C", "D")
                .rows("T 40", "A 10", "B -", "C -", "D 10")
                .build();

        // 20 people were in doubt between B and C; now A's 10 may be with them.
        assertEquals(10 * log2(30 / 10.0) / 20, loss(TableSet.of(table), 1), 1e-12);
    }

    /** Without a total nobody can tell that there is anybody behind the mark: in the cell, or not counted at all. */
    @Test
    void figureThatNothingBoundsCostsABitForEachOfItsPeople() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B")
                .rows("T 40", "A 10", "B 30")
                .build();

        assertEquals(10 * 1.0 / 40, loss(TableSet.of(table), 0, 1), 1e-12);
    }

    @Test
    void figureThatCanBeComputedIsNotLost() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B")
                .rows("T 40", "A 10", "B 30")
                .build();

        assertEquals(0, loss(TableSet.of(table), 1), 1e-12);
    }

    @Property(tries = 100, seed = "20260721")
    void hidingOneMoreCellLosesNoLess(@ForAll @IntRange(max = 100_000) int seed) {
        Random random = new Random(seed);
        Table table = random(random);
        int[] cells = random.ints(0, table.cells()).distinct().limit(5).toArray();

        double before = 0;
        for (int hidden = 1; hidden <= cells.length; hidden++) {
            double loss = loss(TableSet.of(table), Arrays.copyOf(cells, hidden));
            assertTrue(loss >= before - 1e-12, Arrays.toString(cells) + " of seed " + seed);
            before = loss;
        }
    }

    /** What was printed before cannot be taken back. */
    @Property(tries = 50, seed = "20260722")
    void earlierTableOfTheSameFiguresTakesAllLossAway(@ForAll @IntRange(max = 100_000) int seed) {
        Random random = new Random(seed);
        Table table = random(random);
        int[] cells = random.ints(0, table.cells()).distinct().limit(4).toArray();

        assertEquals(0, loss(TableSet.of(table).after(List.of(table)), cells), 1e-12);
    }

    private static Table random(Random random) {
        String[] rows = new String[12];
        long[][] counts = new long[3][4];
        for (int a = 1; a < 3; a++) {
            for (int b = 1; b < 4; b++) {
                long count = random.nextInt(30);
                counts[a][b] = count;
                counts[a][0] += count;
                counts[0][b] += count;
                counts[0][0] += count;
            }
        }
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 4; b++) {
                rows[4 * a + b] = "a" + a + " b" + b + " " + counts[a][b];
            }
        }
        return Tables.with()
                .dimension("a", "a0", "a1", "a2")
                .dimension("b", "b0", "b1", "b2", "b3")
                .rows(rows)
                .build();
    }

    private static double loss(TableSet before, int... cells) {
        BitSet hidden = new BitSet();
        Arrays.stream(cells).forEach(hidden::set);
        try (TableAudit audit = TableAudit.of(before.hide(hidden), NOBODY, Outsider.BASIC)) {
            Intervals left = audit.intervals();
            return HidingLoss.of(before, NOBODY, Outsider.BASIC, left);
        }
    }

    private static double spread(double count) {
        return count * log2(count);
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
