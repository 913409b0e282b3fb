package org.kanmon.sdc.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanmon.sdc.tables.model.Table;

/** A workbook's sheet is read as a reader of the table would, and broken or hostile workbooks are refused with a reason. */
class WorkbookReadingTest {

    static final String MERGED_HEADERS = """
            orientation: crosstab
            header-rows: 3
            dimensions:
              - {rows: 都道府県, kind: region, totals: [計]}
              - {columns: 2, name: 入院, kind: category}
              - {columns: 3, name: 性別, kind: sex, totals: [総数]}
            measures: [{name: 患者数, unit: patients}]
            """;

    static void mergedHeaders(org.apache.poi.ss.usermodel.Sheet sheet) {
        Workbooks.fill(
                sheet,
                new Object[] {"表4　患者数（人）"},
                new Object[] {"都道府県", "入院", null, null, "入院外"},
                new Object[] {null, "総数", "男", "女", "総数", "男", "女"},
                new Object[] {"計", 87.0, 44.0, 43.0, 552.0, 301.0, 251.0},
                new Object[] {"富山県", 56.0, 25.0, 31.0, 424.0, 180.0, 244.0},
                new Object[] {"福井県", 31.0, 19.0, 12.0, 128.0, 121.0, 7.0});
        for (String area : List.of("A1:G1", "A2:A3", "B2:D2", "E2:G2")) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(area));
        }
    }

    @Test
    void mergedHeadersReachOverTheirColumns() throws UnusableInput {
        byte[] file = Workbooks.xlsx(book -> mergedHeaders(book.createSheet("表4")));
        Table table = read(MERGED_HEADERS, file).table();
        assertEquals(18, table.cells());
        for (int cell = 0; cell < table.cells(); cell++) {
            if (table.key(cell).equals(Map.of("都道府県", "福井県", "入院", "入院外", "性別", "女"))) {
                assertEquals(7, table.value(cell));
                assertEquals(List.of(6, 7), List.of(table.record(cell), table.column(cell)));
                return;
            }
        }
        assertTrue(false, "no cell of these categories");
    }

    @Test
    void oldFormIsReadAlike() throws UnusableInput, IOException {
        byte[] xlsx = Workbooks.xlsx(book -> mergedHeaders(book.createSheet("表4")));
        byte[] xls;
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            mergedHeaders(book.createSheet("表4"));
            xls = Workbooks.bytes(book);
        }
        Table expected = read(MERGED_HEADERS, xlsx).table();
        Table table = read(MERGED_HEADERS, xls).table();
        assertEquals(expected.cells(), table.cells());
        for (int cell = 0; cell < table.cells(); cell++) {
            assertEquals(expected.key(cell), table.key(cell));
            assertEquals(expected.value(cell), table.value(cell));
        }
        SourceTable source = read(MERGED_HEADERS, xls);
        java.util.BitSet more = new java.util.BitSet();
        more.set(4);
        UnusableInput refusal = assertThrows(
                UnusableInput.class,
                () -> MaskedFile.write(source, source.table().hide(more), source.mark()));
        assertEquals("workbook-not-writable", refusal.problems().get(0).code());
    }

    @Test
    void labelsAreReadAsShownAndFiguresAsStored() throws UnusableInput {
        byte[] file = Workbooks.xlsx(book -> {
            org.apache.poi.ss.usermodel.Sheet sheet = book.createSheet();
            Workbooks.fill(
                    sheet, new Object[] {"市区町村", "人数"}, new Object[] {1101.0, 1234.0}, new Object[] {2201.0, 7.0});
            style(book, sheet, 2, 1, "00000");
            style(book, sheet, 3, 1, "00000");
            style(book, sheet, 2, 2, "#,##0\"人\"");
            style(book, sheet, 3, 2, "[<10]\"*\";#,##0");
        });
        SourceTable source =
                read("dimensions: [{column: 市区町村, kind: region}]\nmeasures: [{column: 人数, unit: patients}]\n", file);
        assertEquals(Map.of("市区町村", "01101"), source.table().key(0));
        assertEquals(1234, source.table().value(0));
        assertEquals("1,234人", source.sheet().text(2, 2));
        assertEquals("*", source.sheet().text(3, 2));
        assertEquals(7, source.table().value(1), "the file still holds what its format hides");
    }

    private static void style(
            XSSFWorkbook book, org.apache.poi.ss.usermodel.Sheet sheet, int row, int column, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        Workbooks.cell(sheet, row, column).setCellStyle(style);
    }

    @Test
    void sheetIsChosenByName() throws UnusableInput {
        byte[] file = Workbooks.xlsx(book -> {
            Workbooks.fill(book.createSheet("説明"), new Object[] {"これは説明"});
            mergedHeaders(book.createSheet("表4"));
        });
        SourceTable source = read("sheet: 表４\n" + MERGED_HEADERS, file);
        assertEquals("表4", source.sheet().name());
        assertEquals(List.of(new OtherColumn("説明", 0, false)), source.otherColumns());
        assertEquals("sheet-missing", refusal("sheet: 表5\n" + MERGED_HEADERS, file));
    }

    @ParameterizedTest
    @CsvSource({
        "54+3, true",
        "SUM(B2:B2)-3, true",
        "SUM(B2:B3), false",
        "B2/C2*100, false",
        "'ROUND(B2/C2*100,1)', false"
    })
    void formulaThatAddsANumberOfItsOwnIsForAPersonToLookAt(String formula, boolean telling) throws UnusableInput {
        byte[] file = Workbooks.xlsx(book -> {
            org.apache.poi.ss.usermodel.Sheet sheet = book.createSheet();
            Workbooks.fill(sheet, new Object[] {"性別", "人数"}, new Object[] {"男", 120.0}, new Object[] {"女", 57.0});
            Workbooks.cell(sheet, 3, 2).setCellFormula(formula);
            Workbooks.cell(sheet, 3, 2).setCellValue(57);
        });
        assertEquals(telling, hasTellingSheet(file));
    }

    @Test
    void formulaWithoutResultIsForAPersonToLookAt() throws UnusableInput {
        byte[] file = Workbooks.xlsx(book -> {
            org.apache.poi.ss.usermodel.Sheet sheet = book.createSheet();
            Workbooks.fill(sheet, new Object[] {"性別", "人数", "備考"}, new Object[] {"男", 120.0, ""});
            Workbooks.cell(sheet, 2, 3).setCellFormula("B2-C3");
        });
        Map<String, String> parts = new HashMap<>(Workbooks.parts(file));
        parts.computeIfPresent(
                "xl/worksheets/sheet1.xml", (name, xml) -> xml.replaceAll("(</f>)<v>[^<]*</v>|(</f>)<v/>", "$1$2"));
        assertTrue(hasTellingSheet(Workbooks.pack(parts)));
    }

    @ParameterizedTest
    @CsvSource({"死亡3人, true", "&P / &N, false", "&\"Arial\"&10表1, true", "&\"Arial\"&10表, false"})
    void numberAboveThePagesIsForAPersonToLookAt(String header, boolean telling) throws UnusableInput {
        byte[] file = Workbooks.xlsx(book -> {
            org.apache.poi.ss.usermodel.Sheet sheet = book.createSheet();
            Workbooks.fill(sheet, new Object[] {"性別", "人数"}, new Object[] {"男", 120.0});
            sheet.getHeader().setCenter(header);
        });
        assertEquals(telling, hasTellingSheet(file));
    }

    private static boolean hasTellingSheet(byte[] file) throws UnusableInput {
        SourceTable source =
                read("dimensions: [{column: 性別, kind: sex}]\nmeasures: [{column: 人数, unit: patients}]\n", file);
        return source.otherColumns().stream()
                .anyMatch(other -> other.figures() && other.name().startsWith("formulas"));
    }

    @Test
    void decimalsOfACountAreSeenThroughItsFormat() {
        byte[] file = Workbooks.xlsx(book -> {
            org.apache.poi.ss.usermodel.Sheet sheet = book.createSheet();
            Workbooks.fill(sheet, new Object[] {"性別", "人数"}, new Object[] {"男", 12.4});
            style(book, sheet, 2, 2, "0");
        });
        assertEquals(
                "count-decimal",
                refusal("dimensions: [{column: 性別, kind: sex}]\nmeasures: [{column: 人数, unit: patients}]\n", file));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 30, 100, 500, 1000, 2000})
    void truncatedWorkbookIsRefused(int length) {
        byte[] file = Workbooks.xlsx(book -> mergedHeaders(book.createSheet()));
        assertEquals("workbook-broken", refusal(MERGED_HEADERS, java.util.Arrays.copyOf(file, length)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE worksheet [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet>&a;</worksheet>",
                "<!DOCTYPE worksheet []><worksheet/>",
                "<worksheet><sheetData><row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r=\"99999999\"><c><v>1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>99999</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>NaN</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData>",
                "no xml",
            })
    void hostileSheetIsRefused(String sheet) {
        Map<String, String> parts = Workbooks.parts(Workbooks.xlsx(book -> mergedHeaders(book.createSheet())));
        parts.put("xl/worksheets/sheet1.xml", sheet);
        assertEquals("workbook-broken", refusal(MERGED_HEADERS, Workbooks.pack(parts)));
    }

    @Test
    void deeplyNestedElementsAreRefused() {
        Map<String, String> parts = Workbooks.parts(Workbooks.xlsx(book -> mergedHeaders(book.createSheet())));
        parts.put("xl/worksheets/sheet1.xml", "<a>".repeat(1_000_000));
        assertEquals("workbook-broken", refusal(MERGED_HEADERS, Workbooks.pack(parts)));
    }

    @Test
    void workbookThatUnpacksToMuchMoreIsRefused() {
        Map<String, String> parts = Workbooks.parts(Workbooks.xlsx(book -> mergedHeaders(book.createSheet())));
        parts.put("xl/media/a.bin", " ".repeat(129_000_000));
        assertEquals("workbook-too-large", refusal(MERGED_HEADERS, Workbooks.pack(parts)));
    }

    static SourceTable read(String layout, byte[] file) throws UnusableInput {
        return new TableReader(Map.of()).read("table.xlsx", file, Given.layout(layout), name -> Optional.empty());
    }

    private static String refusal(String layout, byte[] file) {
        return assertThrows(UnusableInput.class, () -> read(layout, file)).problems().stream()
                .map(Problem::code)
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
