package org.kanmon.sdc.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stored results of formulas that only add and subtract are compared with what a reader's program would compute. */
class StoredSumsTest {

    /** A1 to A4 are 1, 2, 4 and a text; B1 to B4 are 0.1, 0.2, 16 and blank. */
    private static byte[] book(Workbook book, String formula, double stored) throws IOException {
        try (book) {
            var sheet = book.createSheet("表");
            Workbooks.fill(
                    sheet, new Object[] {1.0, 0.1}, new Object[] {2.0, 0.2}, new Object[] {4.0, 16.0}, new Object[] {
                        "男", null
                    });
            Cell cell = sheet.createRow(5).createCell(2);
            cell.setCellFormula(formula);
            cell.setCellValue(stored);
            return Workbooks.bytes(book);
        }
    }

    private static List<String> stale(byte[] file) throws UnusableInput {
        return new TableReader(Map.of()).sheet("t.xlsx", file).staleFormulas();
    }

    @ParameterizedTest
    @CsvSource({
        "SUM(A1:A3), 7",
        "SUM(A1:A4), 7",
        "'SUM(A1,A3)', 5",
        "A1+A2, 3",
        "SUM(A1:A3)-A2, 5",
        "SUM(A1:B3), 23.3",
        "SUM($A$1:A$3), 7",
        "B1+B2, 0.3",
        "A1+B4, 1",
        "A3, 4"
    })
    void rightResultsAreNotToldAndWrongOnesAre(String formula, double result) throws UnusableInput, IOException {
        for (boolean present : List.of(true, false)) {
            Workbook right = present ? new XSSFWorkbook() : new HSSFWorkbook();
            assertEquals(List.of(), stale(book(right, formula, result)));
            Workbook wrong = present ? new XSSFWorkbook() : new HSSFWorkbook();
            String shown = result == Math.rint(result) ? Long.toString((long) result) : Double.toString(result);
            assertEquals(List.of("C6: 99, " + shown), stale(book(wrong, formula, 99)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A1*2", "A1+A4", "AVERAGE(A1:A3)", "A1+1", "SUM(A1:A3)/7", "SUM(A1:A3,2)", "IF(A1>0,1,2)", "-A1"
            })
    void otherFormulasAreNotComputed(String formula) throws UnusableInput, IOException {
        assertEquals(List.of(), stale(book(new XSSFWorkbook(), formula, 99)));
    }

    @Test
    void formulaThatSeveralFieldsShareMovesWithThem() throws UnusableInput {
        byte[] file = Workbooks.xlsx(book -> {
            var sheet = book.createSheet("表");
            Workbooks.fill(sheet, new Object[] {1.0, 10.0, 100.0}, new Object[] {2.0, 20.0, 200.0});
            var sums = sheet.createRow(2);
            double[] stored = {3, 31, 300};
            for (int column = 0; column < 3; column++) {
                Cell cell = sums.createCell(column);
                cell.setCellFormula("A1+A2");
                cell.setCellValue(stored[column]);
                var written = ((org.apache.poi.xssf.usermodel.XSSFCell) cell)
                        .getCTCell()
                        .getF();
                written.setT(org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType.SHARED);
                written.setSi(0);
                if (column == 0) {
                    written.setRef("A3:C3");
                } else {
                    written.setStringValue("");
                }
            }
        });
        assertEquals(List.of("B3: 31, 30"), stale(file));
    }
}
