package org.kanmon.sdc.tables.requirement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.tables.audit.Level;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.linked.TableSet;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Tables;
import org.kanmon.sdc.tables.protect.ProtectionOptions;
import org.kanmon.sdc.tables.protect.Sensitive;
import org.kanmon.sdc.tables.protect.Suppression;
import org.kanmon.sdc.tables.protect.TableProtector;

class DifferencingTest {

    private static final Requirement TEN =
            new Requirement.MinimumCount("x", CellSelection.all(0), 10, true, Map.of("minimum", "10"));

    private static Differencing differencing(Table now, Table... before) {
        TableSet set = TableSet.of(now).after(List.of(before));
        return Differencing.of(set, thresholds(set), new BitSet(), Outsider.PRINTED_ZEROS, Level.COVER);
    }

    private static SetThresholds thresholds(TableSet set) {
        List<Table> all = new java.util.ArrayList<>(set.tables());
        all.addAll(set.earlier());
        return SetThresholds.of(
                set,
                all.stream()
                        .map(table -> CellThresholds.of(table, List.of(TEN)))
                        .toList());
    }

    private static Table protect(Table now, Table... before) {
        TableSet set = TableSet.of(now).after(List.of(before));
        Differencing found = differencing(now, before);
        Sensitive sensitive = found.sensitive(set, thresholds(set), new BitSet(), Outsider.PRINTED_ZEROS);
        Suppression suppression =
                TableProtector.protect(set, sensitive, ProtectionOptions.against(Outsider.PRINTED_ZEROS));
        assertEquals(List.of(), suppression.exposed());
        return suppression.masked();
    }

    private static Tables sexes() {
        return Tables.with().dimension("sex", "T", "m", "f");
    }

    @Test
    void figureThatWasHiddenBeforeStaysHidden() {
        Table before = sexes().rows("T 40", "m -", "f -").build();
        Table now = sexes().rows("f 34").build();

        Differencing found = differencing(now, before);

        assertEquals(1, found.given().size());
        assertEquals(2, found.given().get(0).cell());
        assertEquals(6, found.given().get(0).low());
        assertEquals(true, protect(now, before).isHidden(0));
    }

    @Test
    void differenceOfTwoTotalsIsProtectedThoughNobodyPrintsIt() {
        Table before = Tables.with()
                .dimension("age", "計", "0-64歳", "65歳以上")
                .ofAges()
                .rows("0-64歳 100", "65歳以上 60")
                .build();
        Table now = Tables.with()
                .dimension("age", "計", "0-65歳", "66歳以上")
                .ofAges()
                .rows("0-65歳 103", "66歳以上 57")
                .build();

        Differencing found = differencing(now, before);
        Table masked = protect(now, before);

        assertEquals(1, found.given().size());
        assertEquals(3, found.given().get(0).high());
        assertEquals(List.of(), differencing(masked, before).given());
        assertEquals(2, masked.hidden().cardinality());
    }

    @Test
    void differenceAtTheThresholdNeedsNoProtection() {
        Table before = Tables.with()
                .dimension("age", "計", "0-64歳")
                .ofAges()
                .rows("0-64歳 100")
                .build();
        Table now = Tables.with()
                .dimension("age", "計", "0-65歳")
                .ofAges()
                .rows("0-65歳 110")
                .build();
        Table none = Tables.with()
                .dimension("age", "計", "0-65歳")
                .ofAges()
                .rows("0-65歳 100")
                .build();

        assertEquals(List.of(), differencing(now, before).given());
        assertEquals(List.of(), differencing(none, before).given());
    }

    @Test
    void whatEarlierTablesGiveAwayByThemselvesIsNotBlamedOnTheNewOne() {
        Table before = sexes().rows("T 57", "m -", "f 50").build();
        Table now = Tables.with().dimension("region", "T", "A").rows("A 20").build();

        Differencing found = differencing(now, before);

        assertEquals(List.of(), found.given());
        assertEquals(1, found.givenBefore().size());
        assertEquals(7, found.givenBefore().get(0).high());
    }

    @Test
    void zerosOfTheNewTableDoNotHideWhatEarlierTablesGaveAway() {
        Table before = sexes().rows("T 57", "m -", "f 50").build();
        Table now = Tables.with()
                .dimension("region", "T", "A", "B")
                .rows("A 0", "B 57", "T 57")
                .build();

        assertEquals(List.of(), differencing(now, before).given());
        assertEquals(1, differencing(now, before).givenBefore().size());
    }

    @Test
    void companyThatIsKnownToBeCompanyIsNotProtected() {
        Table before = sexes().rows("T 40", "m -", "f -").build();
        Table now = sexes().rows("m 14").build();
        TableSet set = TableSet.of(now).after(List.of(before));
        BitSet company = new BitSet();
        company.set(set.cell(1, 1));

        assertEquals(
                List.of(),
                Differencing.of(set, thresholds(set), company, Outsider.PRINTED_ZEROS, Level.COVER)
                        .given());
    }

    @Test
    void whatCannotBeProtectedIsNamed() {
        Table first = sexes().rows("T 40", "m -", "f -").build();
        Table second = sexes().rows("f 34").build();
        Table now = sexes().rows("T 40").build();
        TableSet set = TableSet.of(now).after(List.of(first, second));
        BitSet cells = new BitSet();
        cells.set(set.cell(1, 1));

        Suppression suppression = TableProtector.protect(
                set, thresholds(set).sensitive(cells, new BitSet()), ProtectionOptions.against(Outsider.PRINTED_ZEROS));

        assertEquals(1, suppression.exposed().size());
        assertEquals(set.cell(1, 1), suppression.exposed().get(0).cell());
    }
}
