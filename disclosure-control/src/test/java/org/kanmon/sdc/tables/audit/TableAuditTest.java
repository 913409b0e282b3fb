package org.kanmon.sdc.tables.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Tables;
import org.kanmon.sdc.tables.protect.Sensitive;

class TableAuditTest {

    private static final Sensitive NONE = new Sensitive(new int[0], new long[0], new BitSet());

    @Test
    void hiddenCellIsComputedFromTotalAndOtherParts() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B", "C")
                .rows("T 60", "A -", "B 30", "C 26")
                .build();

        Intervals intervals = TableAudit.intervals(table, NONE, Outsider.BASIC);

        assertEquals(4, intervals.low(0));
        assertEquals(4, intervals.high(0));
    }

    @Test
    void twoHiddenCellsThatAddUpToElevenAreOneAndTenToWhoKnowsTheRule() {
        Table table = Tables.with()
                .dimension("sex", "T", "m", "f")
                .rows("T 11", "m -", "f -")
                .build();
        Sensitive primary = new Sensitive(new int[] {1}, new long[] {10}, new BitSet());

        Intervals informed = TableAudit.intervals(table, primary, Outsider.INFORMED);
        List<ExposedCell> exposed = TableAudit.exposed(table, primary, Outsider.INFORMED, Level.COVER);

        assertEquals(1, informed.low(informed.find(1)));
        assertEquals(1, informed.high(informed.find(1)));
        assertEquals(10, informed.low(informed.find(2)));
        assertTrue(exposed.get(0).isComputable());
        assertEquals(Exposure.BY_SUMS, exposed.get(0).how());
    }

    @Test
    void tableWithoutTotalsGivesNothingAway() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B")
                .rows("A -", "B 30")
                .build();

        Intervals intervals = TableAudit.intervals(table, NONE, Outsider.BASIC);

        assertEquals(0, intervals.low(0));
        assertEquals(Intervals.UNBOUNDED, intervals.high(0));
    }

    @Test
    void cellsThatGrowTogetherAreUnbounded() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B")
                .rows("T -", "A -", "B 30")
                .build();

        Intervals intervals = TableAudit.intervals(table, NONE, Outsider.BASIC);

        assertEquals(30, intervals.low(0));
        assertEquals(Intervals.UNBOUNDED, intervals.high(0));
        assertEquals(Intervals.UNBOUNDED, intervals.high(1));
    }

    @Test
    void marksThatNoFigureFitsAreReportedWithTheirSums() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B")
                .dimension("sex", "T", "m", "f")
                .rows("T T 20", "T m 12", "T f 8", "A T 5", "A m -", "A f -", "B T 15", "B m 1", "B f -")
                .build();

        Intervals intervals = TableAudit.intervals(table, NONE, Outsider.BASIC);

        assertTrue(intervals.contradictions().size() > 0);
    }

    @Test
    void nothingShownRowNeedsAWideInterval() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B", "C")
                .rows("T 60", "A -", "B -", "C 50")
                .build();
        BitSet nothingShown = new BitSet();
        nothingShown.set(1);
        Sensitive eleven = new Sensitive(new int[] {1}, new long[] {11}, nothingShown);
        Sensitive twenty = new Sensitive(new int[] {1}, new long[] {20}, nothingShown);

        assertEquals(List.of(), TableAudit.exposed(table, eleven, Outsider.BASIC, Level.COVER));
        assertEquals(
                1,
                TableAudit.exposed(table, twenty, Outsider.BASIC, Level.COVER).size());
    }
}
