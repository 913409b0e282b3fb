package org.kanmon.sdc.tables.requirement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.source.Layout;
import org.kanmon.sdc.source.Layout.DimensionColumn;
import org.kanmon.sdc.source.Layout.MeasureColumn;
import org.kanmon.sdc.source.TableReader;
import org.kanmon.sdc.source.UnusableInput;
import org.kanmon.sdc.tables.audit.Level;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Unit;
import org.kanmon.sdc.tables.protect.Protection;

class RecoverableCellsTest {

    private static final Requirement MINIMUM =
            new Requirement.MinimumCount("minimum", CellSelection.all(0), 10, true, Map.of());
    private static final Requirement UNRECOVERABLE = new Requirement.Unrecoverable(
            "recoverability", CellSelection.all(0), Outsider.PRINTED_ZEROS, Level.COVER, Map.of());

    @Test
    void hiddenPartOfAPrintedTotalIsGivenAway() throws UnusableInput {
        Table table = table("a,total,57", "a,m,-", "a,f,50");
        assertArrayEquals(new int[] {1}, cells(table));
    }

    @Test
    void twoHiddenPartsWithRoomBetweenThemAreNot() throws UnusableInput {
        assertArrayEquals(new int[0], cells(table("a,total,57", "a,m,-", "a,f,-")));
    }

    @Test
    void companyThatIsKnownToBeLargeIsNobodysBusiness() throws UnusableInput {
        assertArrayEquals(new int[0], cells(table("a,total,57", "a,m,-", "a,f,0", "b,total,30", "b,m,15", "b,f,15")));
    }

    @Test
    void marksMayStandForZerosWhereNoZeroIsPrinted() throws UnusableInput {
        String[] rows = {"a,total,9", "a,m,-", "a,f,-", "b,total,40", "b,m,20", "b,f,20"};
        assertArrayEquals(new int[0], cells(table(rows)), "each of the two may be 0 to 9");
        List<String> withZero = new ArrayList<>(List.of(rows));
        withZero.addAll(List.of("c,total,30", "c,m,30", "c,f,0"));
        assertArrayEquals(
                new int[] {1, 2},
                cells(table(withZero.toArray(String[]::new))),
                "each is 1 to 8, and 1 to 9 if the total were hidden too");
    }

    @Test
    void thresholdsOfACellAreTheStrictestOfAll() throws UnusableInput {
        Table table = table("a,total,57", "a,m,-", "a,f,50");
        Requirement stricter = new Requirement.MinimumCount("band", CellSelection.all(0), 20, true, Map.of());
        CellThresholds thresholds = CellThresholds.of(table, List.of(MINIMUM, stricter));
        BitSet second = new BitSet();
        second.set(1);
        assertEquals(
                List.of(new Protection.Threshold(20)),
                thresholds.sensitive(second).protections());
        assertEquals(List.of(), RecoverableCells.breaches(table, List.of(MINIMUM), thresholds));
    }

    private static int[] cells(Table table) {
        List<Requirement> requirements = List.of(MINIMUM, UNRECOVERABLE);
        List<Breach> breaches = RecoverableCells.breaches(table, requirements, CellThresholds.of(table, requirements));
        return breaches.isEmpty() ? new int[0] : breaches.get(0).cells();
    }

    private static Table table(String... rows) throws UnusableInput {
        String csv = "place,sex,n\n" + String.join("\n", rows) + "\n";
        Layout layout = Layout.tidy(
                List.of(
                        new DimensionColumn("place", DimensionKind.CATEGORY, List.of(), Optional.empty()),
                        new DimensionColumn("sex", DimensionKind.SEX, List.of("total"), Optional.empty())),
                List.of(new MeasureColumn("n", Unit.PATIENTS)),
                List.of("-"));
        return new TableReader(Map.of())
                .read("t.csv", csv.getBytes(StandardCharsets.UTF_8), layout, name -> Optional.empty())
                .table();
    }
}
