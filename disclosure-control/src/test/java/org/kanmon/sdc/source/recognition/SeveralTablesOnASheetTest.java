package org.kanmon.sdc.source.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.source.Layout;
import org.kanmon.sdc.source.SourceTable;
import org.kanmon.sdc.source.TableReader;
import org.kanmon.sdc.source.UnusableInput;
import org.kanmon.sdc.tables.model.Unit;

class SeveralTablesOnASheetTest {

    private static final TableReader READER = new TableReader(Map.of());

    private static List<Recognition> recognised(String csv) throws UnusableInput {
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        return Recognizer.recogniseAll(READER.sheet("t.csv", bytes), "t.csv", Map.of());
    }

    private static List<SourceTable> read(String csv) throws UnusableInput {
        List<Layout> layouts = recognised(csv).stream().map(Recognition::layout).toList();
        return READER.read("t.csv", csv.getBytes(StandardCharsets.UTF_8), layouts, name -> Optional.empty());
    }

    @Test
    void eachTableBelowAnotherTakesTheUnitOfItsOwnTitle() throws UnusableInput {
        List<SourceTable> tables = read("""
                表1 レセプト件数
                性別,外来,入院
                男,30,40
                女,50,60
                ※男女の別による

                表2 患者数
                性別,外来,入院
                男,21,22
                女,23,24
                """);
        assertEquals(2, tables.size());
        assertEquals(Unit.CLAIMS, tables.get(0).table().measures().get(0).unit());
        assertEquals(Unit.PATIENTS, tables.get(1).table().measures().get(0).unit());
        assertTrue(
                tables.stream().allMatch(table -> table.otherColumns().stream().noneMatch(column -> column.figures())));
    }

    @Test
    void eachTableBesideAnotherTakesTheUnitOfItsOwnTitle() throws UnusableInput {
        List<SourceTable> tables = read("""
                レセプト件数,,,,患者数,,
                性別,外来,入院,,性別,外来,入院
                男,30,40,,男,21,22
                女,50,60,,女,23,24
                """);
        assertEquals(2, tables.size());
        assertEquals(Unit.CLAIMS, tables.get(0).table().measures().get(0).unit());
        assertEquals(Unit.PATIENTS, tables.get(1).table().measures().get(0).unit());
    }

    @Test
    void titleAboveAllTablesSpeaksOfAllOfThem() throws UnusableInput {
        List<SourceTable> tables = read("""
                レセプト件数,,,,,,
                (1),,,,(2),,
                診療科,外来,入院,,診療科,外来,入院
                内科,30,40,,外科,21,22
                眼科,50,60,,皮膚科,23,24
                """);
        assertEquals(2, tables.size());
        for (SourceTable table : tables) {
            assertEquals(Unit.CLAIMS, table.table().measures().get(0).unit());
        }
    }

    @Test
    void columnOfRemarksBehindFiguresBeginsNoTable() throws UnusableInput {
        assertEquals(1, recognised("""
                        都道府県,患者数,,備考
                        北海道,30,,速報
                        青森県,40,,確定
                        """).size());
    }

    @Test
    void figuresWithoutAHeaderAreNoTableOfTheirOwn() throws UnusableInput {
        assertEquals(1, recognised("""
                        性別,外来,入院
                        男,30,40
                        女,50,60
                        注,以上
                        合わせて,90,100
                        """).size());
    }

    @Test
    void listOfPeopleBesideATableIsRefused() {
        UnusableInput refused = assertThrows(UnusableInput.class, () -> recognised("""
                        性別,外来,入院,,患者ID,性別,年齢
                        男,30,40,,1001,男,34
                        女,50,60,,1002,女,56
                        総数,80,100,,1003,男,78
                        """));
        assertEquals("unrecognised-microdata", refused.problems().get(0).code());
    }
}
