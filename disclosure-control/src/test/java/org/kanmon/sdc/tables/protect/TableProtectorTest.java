package org.kanmon.sdc.tables.protect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.tables.audit.Exposure;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Tables;

class TableProtectorTest {

    private static final ProtectionOptions BASIC = ProtectionOptions.against(Outsider.BASIC);

    private static Sensitive primary(int... cells) {
        long[] thresholds = new long[cells.length];
        java.util.Arrays.fill(thresholds, 10);
        return new Sensitive(cells, thresholds, new BitSet());
    }

    @Test
    void protectedTableHidesCellRecoverableFromRowTotal() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B", "C")
                .rows("T 72", "A 4", "B 30", "C 38")
                .build();

        Suppression suppression = TableProtector.protect(table, primary(1), BASIC);

        assertTrue(suppression.masked().isHidden(1));
        assertEquals(1, suppression.log().count(MaskLog.Kind.COMPLEMENTARY));
        assertEquals(List.of(), suppression.exposed());
        assertTrue(suppression.optimal());
    }

    @Test
    void cellHiddenBeforeIsUsedAndCostsNothing() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B", "C")
                .rows("T 72", "A 4", "B -", "C 38")
                .build();

        Suppression suppression = TableProtector.protect(table, primary(1), BASIC);

        assertEquals(0, suppression.log().count(MaskLog.Kind.COMPLEMENTARY));
        assertEquals(1, suppression.log().count(MaskLog.Kind.HIDDEN_BEFORE));
        assertEquals(List.of(), suppression.exposed());
    }

    @Test
    void primaryCellHiddenBeforeIsProtectedToo() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B", "C")
                .rows("T 72", "A -", "B 30", "C 38")
                .build();

        Suppression suppression = TableProtector.protect(table, primary(1), BASIC);

        assertEquals(1, suppression.log().count(MaskLog.Kind.COMPLEMENTARY));
        assertEquals(List.of(), suppression.exposed());
    }

    @Test
    void grandTotalIsHiddenOnlyWhereNothingElseHelps() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B")
                .rows("T 4", "A 4", "B 0")
                .build();

        Suppression suppression = TableProtector.protect(table, primary(1), BASIC);

        assertTrue(suppression.grandTotalHidden());
        assertTrue(suppression.masked().isHidden(0));
        assertFalse(suppression.masked().isHidden(2));
        assertEquals(List.of(), suppression.exposed());
    }

    @Test
    void cellThatTheRuleItselfGivesAwayIsReportedWithTheSum() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B", "C")
                .rows("T 3", "A 1", "B 1", "C 1")
                .build();

        Suppression suppression = TableProtector.protect(
                table,
                new Sensitive(new int[] {0, 1, 2, 3}, new long[] {4, 4, 4, 4}, new BitSet()),
                ProtectionOptions.against(Outsider.INFORMED));

        assertEquals(4, suppression.exposed().size());
        assertEquals(0, suppression.exposed().get(0).because().get(0).total());
        assertEquals(Exposure.BY_RULE, suppression.exposed().get(0).how());
    }
}
