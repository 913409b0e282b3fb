package org.kanmon.sdc.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanmon.sdc.source.FormulaReferences.SheetArea;

/** What a formula looks at is found, and what cannot be told for certain counts as anything. */
class FormulaReferencesTest {

    @Test
    void fieldsAndAreasAreFoundWithTheirSheets() {
        FormulaReferences found = FormulaReferences.of("SUM($B$3:C4)-表2!D5*IF(TRUE,'it''s 1'!A1,1.5E3)&\"Z9\"");
        assertEquals(
                List.of(
                        new SheetArea(Optional.empty(), new Area(3, 2, 4, 3)),
                        new SheetArea(Optional.of("表2"), new Area(5, 4, 5, 4)),
                        new SheetArea(Optional.of("it's 1"), new Area(1, 1, 1, 1))),
                found.areas());
        assertEquals(false, found.anywhere());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "名前",
                "SUM(B:B)",
                "SUM(3:3)",
                "INDIRECT(\"B\"&3)",
                "OFFSET(A1,2,1)",
                "Table1[人数]",
                "[1]Sheet1!A1",
                "SUM(Sheet1:Sheet3!A1)",
                "A1#",
                "SUM(A1:INDEX(B1:B9,2))",
                "{1,2}",
                "A1:名前",
                "'open!A1"
            })
    void whatIsNotUnderstoodMayLookAnywhere(String formula) {
        assertTrue(FormulaReferences.of(formula).anywhere(), formula);
    }
}
