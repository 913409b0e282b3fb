package org.kanmon.sdc.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.tables.model.Table;

/** Nothing in a masked workbook's package tells a hidden figure, and everything else looks as before. */
class MaskedWorkbookTest {

    private static final String LAYOUT = """
            sheet: 表
            last-row: 4
            dimensions: [{column: 性別, kind: sex, totals: [計]}]
            measures: [{column: 人数, unit: patients}, {column: 施設数, unit: institutions}]
            """;

    /** The hidden figures: a number and a text, with digits that occur nowhere else. */
    private static final int HIDDEN = 77177;

    private static final String HIDDEN_TEXT = "66166件";

    private static byte[] workbook() {
        return Workbooks.xlsx(book -> {
            Sheet notes = book.createSheet("別表");
            Sheet sheet = book.createSheet("表");
            Name name = book.createName();
            name.setNameName("写し先");
            name.setRefersToFormula("表!$B$3");
            Name constant = book.createName();
            constant.setNameName("定数");
            constant.setRefersToFormula(Integer.toString(HIDDEN));
            Workbooks.fill(
                    sheet,
                    new Object[] {"性別", "人数", "施設数", "備考"},
                    new Object[] {"計", "=SUM(B3:B4)", 90000.0, null},
                    new Object[] {"男", (double) HIDDEN, HIDDEN_TEXT, null},
                    new Object[] {"女", 12345.0, 500.0, null},
                    new Object[] {null, null, null, "=B3*1"},
                    new Object[] {null, null, null, "=D5+1"},
                    new Object[] {null, null, null, "=B4+1"},
                    new Object[] {null, null, null, "=表!B3", "=SUM(表!B4:B4)", "=写し先", "=\"男は\"&表!B3&\"人\""});
            Workbooks.fill(notes, new Object[] {"写し", "=表!B3"});
            Workbooks.fill(book.createSheet("注"), new Object[] {"1", "総数には不詳を含む"}, new Object[] {"2", "=表!A3"});
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            everythingThatCarries(book, sheet);
        });
    }

    private static void everythingThatCarries(XSSFWorkbook book, Sheet sheet) {
        Sheet secret = book.createSheet("元データ");
        Workbooks.fill(secret, new Object[] {"男", (double) HIDDEN, HIDDEN_TEXT});
        book.setSheetHidden(book.getSheetIndex("元データ"), true);
        ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(book.getCreationHelper().createRichTextString("実数は" + HIDDEN));
        Workbooks.cell(sheet, 3, 2).setCellComment(comment);
        DataValidationHelper validations = sheet.getDataValidationHelper();
        sheet.addValidationData(validations.createValidation(
                validations.createExplicitListConstraint(new String[] {Integer.toString(HIDDEN)}),
                new CellRangeAddressList(2, 2, 1, 1)));
        sheet.getSheetConditionalFormatting()
                .addConditionalFormatting(
                        new org.apache.poi.ss.util.CellRangeAddress[] {
                            org.apache.poi.ss.util.CellRangeAddress.valueOf("B3")
                        },
                        sheet.getSheetConditionalFormatting().createConditionalFormattingRule("B3=" + HIDDEN));
        sheet.getHeader().setCenter("n=" + HIDDEN);
        book.getProperties().getCoreProperties().setDescription("男 " + HIDDEN);
        book.getProperties().getCustomProperties().addProperty("男", HIDDEN);
        var link = book.getCreationHelper().createHyperlink(org.apache.poi.common.usermodel.HyperlinkType.URL);
        link.setAddress("https://example.org/?n=" + HIDDEN);
        Workbooks.cell(sheet, 3, 1).setHyperlink(link);
    }

    private static byte[] masked(byte[] file) throws UnusableInput {
        SourceTable source = WorkbookReadingTest.read(LAYOUT, file);
        Table table = source.table();
        BitSet hidden = new BitSet();
        for (int cell = 0; cell < table.cells(); cell++) {
            if (table.key(cell).get("性別").equals("男")) {
                hidden.set(cell);
            }
        }
        return MaskedFile.write(source, table.hide(hidden), source.mark());
    }

    @Test
    void noPartOfThePackageTellsAHiddenFigure() throws UnusableInput {
        byte[] file = workbook();
        assertTrue(Workbooks.parts(file).values().stream().anyMatch(part -> part.contains("77177")));
        Workbooks.parts(masked(file)).forEach((name, part) -> {
            for (String digits : new String[] {"77177", "66166", "77178"}) {
                assertFalse(part.contains(digits), name + " has " + digits);
            }
            assertFalse(part.matches("(?s).*<f[ />].*"), name + " has a formula");
        });
    }

    @Test
    void everythingElseLooksAsBefore() throws UnusableInput, IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(masked(workbook())))) {
            Sheet sheet = book.getSheet("表");
            assertEquals("-", Workbooks.cell(sheet, 3, 2).getStringCellValue());
            assertEquals("-", Workbooks.cell(sheet, 3, 3).getStringCellValue());
            Cell total = Workbooks.cell(sheet, 2, 2);
            assertEquals(CellType.NUMERIC, total.getCellType());
            assertEquals(HIDDEN + 12345, total.getNumericCellValue());
            assertEquals("性別", Workbooks.cell(sheet, 1, 1).getStringCellValue());
            assertEquals(500, Workbooks.cell(sheet, 4, 3).getNumericCellValue());
            assertEquals("-", Workbooks.cell(sheet, 5, 4).getStringCellValue(), "looks at a hidden figure");
            assertEquals("-", Workbooks.cell(sheet, 6, 4).getStringCellValue(), "looks at one that does");
            assertEquals(12346, Workbooks.cell(sheet, 7, 4).getNumericCellValue(), "looks at a shown figure");
            assertEquals("-", Workbooks.cell(sheet, 8, 4).getStringCellValue());
            assertEquals(12345, Workbooks.cell(sheet, 8, 5).getNumericCellValue());
            assertEquals("-", Workbooks.cell(sheet, 8, 6).getStringCellValue(), "a name may stand for anything");
            assertEquals("-", Workbooks.cell(sheet, 8, 7).getStringCellValue());
            Sheet notes = book.getSheet("注");
            assertEquals("総数には不詳を含む", Workbooks.cell(notes, 1, 2).getStringCellValue());
            assertEquals("男", Workbooks.cell(notes, 2, 2).getStringCellValue());
            assertNull(book.getSheet("別表"), "holds figures that nobody has looked into");
            assertNull(book.getSheet("元データ"));
        }
    }

    @Test
    void stylesWidthsAndMergedAreasStay() throws UnusableInput, IOException {
        byte[] file = Workbooks.xlsx(book -> {
            Sheet sheet = book.createSheet("表4");
            WorkbookReadingTest.mergedHeaders(sheet);
            sheet.setColumnWidth(2, 5000);
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("#,##0\"人\""));
            var font = book.createFont();
            font.setBold(true);
            style.setFont(font);
            Workbooks.cell(sheet, 6, 7).setCellStyle(style);
        });
        SourceTable source = WorkbookReadingTest.read(WorkbookReadingTest.MERGED_HEADERS, file);
        BitSet hidden = new BitSet();
        hidden.set(source.table().cells() - 1);
        byte[] masked = MaskedFile.write(source, source.table().hide(hidden), source.mark());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(masked))) {
            Sheet sheet = book.getSheet("表4");
            assertEquals(4, sheet.getNumMergedRegions());
            assertEquals(5000, sheet.getColumnWidth(2));
            Cell cell = Workbooks.cell(sheet, 6, 7);
            assertEquals("-", cell.getStringCellValue());
            assertEquals("#,##0\"人\"", cell.getCellStyle().getDataFormatString());
            assertTrue(book.getFontAt(cell.getCellStyle().getFontIndex()).getBold());
        }
        Table again = WorkbookReadingTest.read(WorkbookReadingTest.MERGED_HEADERS, masked)
                .table();
        assertEquals(hidden, again.hidden());
        for (int at = 0; at < again.cells() - 1; at++) {
            assertEquals(source.table().value(at), again.value(at));
        }
    }

    @Test
    void workbookWithNothingHiddenIsTheInput() throws UnusableInput {
        byte[] file = workbook();
        SourceTable source = WorkbookReadingTest.read(LAYOUT, file);
        assertArrayEquals(file, MaskedFile.write(source, source.table(), source.mark()));
    }

    @Test
    void whatCarriesFiguresBesideTheTableIsTold() throws UnusableInput {
        Map<Integer, Boolean> figures = new java.util.TreeMap<>();
        WorkbookReadingTest.read(LAYOUT, workbook())
                .otherColumns()
                .forEach(other -> figures.put(other.column(), other.figures()));
        assertTrue(figures.get(0), "other sheets and comments");
        assertTrue(figures.get(4), "formulas below the table");
    }
}
