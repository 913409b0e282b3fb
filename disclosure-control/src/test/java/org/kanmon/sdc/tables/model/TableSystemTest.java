package org.kanmon.sdc.tables.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableSystemTest {

    @Test
    void totalThatIsNotPrintedSaysNothing() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B")
                .rows("A 4", "B 30")
                .build();

        assertEquals(0, TableSystem.of(table, 0).system().equations().count());
    }

    @Test
    void rowLeftOutIsZeroWhereTheTotalsSaySo() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B", "C")
                .rows("T 34", "A 4", "B 30")
                .build();

        CellSystem system = TableSystem.of(table, 0).system();

        assertEquals(4, system.cells());
        assertTrue(system.isShown(3));
        assertEquals(0, system.value(3));
    }

    @Test
    void partLeftOutThatTheTotalGivesAwayIsAnImbalance() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B", "C")
                .rows("T 50", "A 14", "B 30")
                .build();

        assertEquals(6, Additivity.imbalances(table).get(0).difference());
    }

    @Test
    void rowLeftOutIsUnprintedWhereAMarkLeavesItsFigureOpen() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B", "C")
                .rows("T 50", "A -", "B 30")
                .build();

        CellSystem system = TableSystem.of(table, 0).system();

        assertTrue(system.isUnprinted(3));
        assertEquals(List.of(), Additivity.imbalances(table));
    }

    @Test
    void totalsWithoutAnyPartSayNothingAboutThem() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B")
                .dimension("sex", "T", "m", "f")
                .rows("T T 50", "A T 14", "B T 36", "T m 20", "T f 30")
                .build();

        assertEquals(List.of(), Additivity.imbalances(table));
    }

    @Test
    void innerTotalWithoutRowPassesItsPartsOn() {
        Table table = Tables.with()
                .dimension("region", "T", "P<T", "A<P", "B<P", "C<T")
                .rows("T 60", "A 4", "B 30", "C 26")
                .build();

        Equations equations = TableSystem.of(table, 0).system().equations();

        assertEquals(1, equations.count());
        assertEquals(4, equations.size(0));
    }

    @Test
    void printedTotalThatIsNotTheSumIsAnImbalance() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B")
                .rows("T 35", "A 4", "B 30")
                .build();

        List<Imbalance> imbalances = Additivity.imbalances(table);

        assertEquals(1, imbalances.size());
        assertEquals(1, imbalances.get(0).difference());
        assertEquals(0, imbalances.get(0).total());
    }

    @Test
    void institutionsThatServeTwoGroupsDoNotAddUpAndAreNoImbalance() {
        Table table = Tables.with()
                .counting(Unit.INSTITUTIONS)
                .dimension("sex", "T", "m", "f")
                .rows("T 5", "m 4", "f 4")
                .build();

        TableSystem system = TableSystem.of(table, 0);

        assertEquals(List.of(), system.imbalances());
        assertEquals(0, system.system().equations().count());
    }

    @Test
    void institutionsThatAddUpAreTakenToAddUp() {
        Table table = Tables.with()
                .counting(Unit.INSTITUTIONS)
                .dimension("region", "T", "A", "B")
                .rows("T 8", "A 4", "B 4")
                .build();

        assertEquals(1, TableSystem.of(table, 0).system().equations().count());
    }

    @Test
    void sparseTableKnowsTheSameSumsWithoutTheFullCross() {
        Tables tables = Tables.with();
        for (String dimension : List.of("a", "b", "c")) {
            String[] categories = new String[60];
            categories[0] = "T";
            for (int i = 1; i < categories.length; i++) {
                categories[i] = dimension + i;
            }
            tables.dimension(dimension, categories);
        }
        Table table = tables.rows("T T T 7", "a1 T T 7", "a1 b1 T 3", "a1 b2 T 4", "T b1 T 3", "T b2 T 4")
                .build();

        CellSystem system = TableSystem.of(table, 0).system();

        assertFalse(system.grid().isPresent());
        assertEquals(6, system.cells());
        assertEquals(5, system.equations().count());
        assertEquals(-1, system.failing());
    }
}
