package org.kanmon.sdc.tables.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.tables.audit.Intervals;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.audit.TableAudit;
import org.kanmon.sdc.tables.linked.TableSet;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Tables;
import org.kanmon.sdc.tables.protect.Sensitive;

class RemedyCostTest {

    private static final Table TABLE = Tables.with()
            .dimension("region", "T", "A", "B", "C", "D")
            .rows("T 32", "A 8", "B 8", "C 8", "D 8")
            .build();

    @Test
    void twoHiddenCellsOfEqualSizeCostOneBitForEachOfTheirPeople() {
        BitSet two = new BitSet();
        two.set(1, 3);

        assertEquals(new RemedyCost(2, 0.5, 0.5), hiding(two));
    }

    @Test
    void hiddenTotalCostsAFigureAndNoInformation() {
        BitSet total = new BitSet();
        total.set(0);

        assertEquals(new RemedyCost(1, 0, 0), hiding(total));
    }

    @Test
    void mergedCategoriesAreThoseThatAreGone() {
        Table merged = Tables.with()
                .dimension("region", "T", "AB", "C", "D")
                .rows("T 32", "AB 16", "C 8", "D 8")
                .build();

        assertEquals(new RemedyCost(2, 0.5, 0.5), RemedyCost.ofMerging(TABLE, merged, 0.5));
    }

    @Test
    void roundingCostsTheDifferences() {
        RemedyCost cost = RemedyCost.ofRounding(TABLE, TABLE.withFigures(new long[] {30, 10, 10, 10, 0}));

        assertEquals(5, cost.cells());
        assertEquals(14 / 32.0, cost.share());
        assertEquals(InformationLoss.ofMiscounting(8 / 32.0, 4), cost.loss());
    }

    @Test
    void nothingChangedCostsNothing() {
        assertEquals(new RemedyCost(0, 0, 0), hiding(new BitSet()));
        assertEquals(new RemedyCost(0, 0, 0), RemedyCost.ofRounding(TABLE, TABLE));
        assertEquals(new RemedyCost(0, 0, 0), RemedyCost.ofMerging(TABLE, TABLE, 0));
    }

    @Property(seed = "20260901")
    void miscountingNeverLosesMoreThanThereIs(
            @ForAll @DoubleRange(min = 0, max = 1) double share,
            @ForAll @IntRange(min = 1, max = 1000) int categories) {
        double loss = InformationLoss.ofMiscounting(share, categories);
        assertTrue(loss >= 0 && loss <= Math.log(categories) / Math.log(2) + 1e-9);
    }

    @Test
    void mergingEverythingLosesTheWholeEntropy() {
        assertEquals(2.0, InformationLoss.ofMerging(List.of(5L, 5L, 5L, 5L), List.of(20L)), 1e-12);
    }

    private static RemedyCost hiding(BitSet cells) {
        Sensitive nobody = new Sensitive(new int[0], new long[0], new BitSet());
        Table masked = TABLE.hide(cells);
        Intervals left = TableAudit.intervals(masked, nobody, Outsider.BASIC);
        return RemedyCost.ofHiding(TABLE, masked, HidingLoss.of(TableSet.of(TABLE), nobody, Outsider.BASIC, left));
    }
}
