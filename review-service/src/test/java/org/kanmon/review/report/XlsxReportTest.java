package org.kanmon.review.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.kanmon.review.domain.Decision;
import org.kanmon.review.domain.Remedy;
import org.kanmon.review.domain.Review;
import org.kanmon.rules.finding.Finding;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Unit;
import org.kanmon.sdc.tables.protect.MaskLog;

class XlsxReportTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

    @Test
    void everyFindingHasALineWithWhatTheDecisionSaysOfIt() throws IOException {
        for (Review review : Gallery.reviews()) {
            for (Locale language : LANGUAGES) {
                FindingMessages messages = Samples.messages(language);
                try (XSSFWorkbook workbook = Workbooks.read(review, language)) {
                    List<List<Object>> rows = Workbooks.rows(workbook.getSheetAt(Workbooks.FINDINGS));
                    assertEquals(review.findings().size(), rows.size());
                    for (int i = 0; i < rows.size(); i++) {
                        Finding finding = review.findings().get(i);
                        List<Object> row = rows.get(i);
                        assertEquals((long) i + 1, row.get(0));
                        assertEquals(messages.labels().get("severity." + finding.severity()), row.get(1));
                        assertEquals(finding.rule(), row.get(2));
                        assertEquals(finding.topic(), row.get(3));
                        assertEquals(messages.message(finding), row.get(5));
                        assertEquals(messages.remedy(finding), row.get(6));
                        assertEquals((long) finding.cells().length, row.get(7));
                        assertEquals(messages.labels().get("status." + Words.status(finding.source())), row.get(11));
                        assertEquals(finding.criterion(), row.get(13));
                    }
                }
            }
        }
    }

    @Test
    void decisionSheetSaysTheDecisionAndItsDigests() throws IOException {
        for (Review review : Gallery.reviews()) {
            String text = Workbooks.text(review, Locale.JAPANESE);
            assertTrue(text.contains(review.decision().name()));
            assertTrue(text.contains(review.digests().input()));
            assertTrue(text.contains("2024年（令和6年）12月1日"));
        }
    }

    @Test
    void hiddenCellsAreThoseOfTheMaskLog() throws IOException {
        Review review = Samples.masked();
        MaskLog log = review.repair().log();
        try (XSSFWorkbook workbook = Workbooks.read(review, Locale.ENGLISH)) {
            List<List<Object>> rows = Workbooks.rows(workbook.getSheetAt(Workbooks.HIDDEN));
            assertEquals(log.size(), rows.size());
            for (int entry = 0; entry < rows.size(); entry++) {
                List<Object> row = rows.get(entry);
                assertEquals((long) review.repair().table().record(log.cell(entry)), row.get(0));
                assertEquals(log.low(entry), row.get(6));
                assertEquals(log.high(entry), row.get(7));
            }
        }
    }

    @Test
    void changesAreTheCellsThatTheInputStillShows() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.read(Samples.masked(), Locale.ENGLISH)) {
            assertEquals(
                    4, Workbooks.rows(workbook.getSheetAt(Workbooks.CHANGES)).size());
        }
    }

    @Test
    void figuresOfRoundedTablesAreNotListed() throws IOException {
        for (Review review : Gallery.remedied()) {
            if (review.remedies().chosen() == Remedy.ROUND) {
                try (XSSFWorkbook workbook = Workbooks.read(review, Locale.ENGLISH)) {
                    assertEquals(List.of(), Workbooks.rows(workbook.getSheetAt(Workbooks.CHANGES)));
                }
            }
        }
    }

    @Test
    void remediesAreComparedAsExactlyAsOnThePageAndNoMore() throws IOException {
        for (Review review : Gallery.remedied()) {
            try (XSSFWorkbook workbook = Workbooks.read(review, Locale.JAPANESE)) {
                List<List<Object>> rows = Workbooks.rows(workbook.getSheetAt(Workbooks.REMEDIES));
                assertEquals(review.remedies().compared().size(), rows.size());
                String page = Pages.text(review, Locale.JAPANESE);
                rows.stream().map(row -> row.get(3).toString()).forEach(share -> assertTrue(page.contains(share)));
            }
        }
    }

    @Test
    void reviewWithoutFindingsSaysSo() throws IOException {
        String text = Workbooks.text(Gallery.clean(), Locale.JAPANESE);
        assertTrue(text.contains("指摘はありません。"));
        assertTrue(text.contains("秘匿した箇所はありません。"));
    }

    @Test
    void everySheetCanBeReadFilteredAndPrinted() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.read(Samples.masked(), Locale.JAPANESE)) {
            assertEquals(7, workbook.getNumberOfSheets());
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                int headings = Workbooks.headings(sheet);
                assertEquals(headings, sheet.getRepeatingRows().getFirstRow());
                assertEquals(headings, sheet.getRepeatingRows().getLastRow());
                assertTrue(sheet.getCTWorksheet().getAutoFilter().getRef().contains(String.valueOf(headings + 1)));
                assertEquals(PrintSetup.A4_PAPERSIZE, sheet.getPrintSetup().getPaperSize());
                assertEquals(1, sheet.getPrintSetup().getFitWidth());
                assertTrue(sheet.getRow(headings).getCell(0).getCellStyle().getWrapText());
            }
        }
    }

    @Test
    void fiveThousandCellsAreListedAndMoreAreCountedOnly() throws IOException {
        for (int cells : new int[] {5_000, 5_003}) {
            Review review = many(cells);
            try (XSSFWorkbook workbook = Workbooks.read(review, Locale.ENGLISH)) {
                List<List<Object>> rows = Workbooks.rows(workbook.getSheetAt(Workbooks.FINDING_CELLS));
                assertEquals(5_000, rows.size());
                String text = Workbooks.text(review, Locale.ENGLISH);
                assertEquals(cells > 5_000, text.contains("only 5,000 of 5,003 are shown; 3 are left out"));
            }
        }
    }

    @Test
    void hostileTextsStayTexts() throws IOException {
        String endless = "長".repeat(10_000);
        List<String> hostile = List.of(
                "=HYPERLINK(\"http://example.com\")",
                "+1+1",
                "-2",
                "@SUM(A1)",
                "＝1+1",
                "a\u0000b\u001bc\u202Ed",
                "_x0041_ ",
                "<script>&amp;</script>",
                "'=1",
                endless);
        Review review = labelled(hostile);
        try (XSSFWorkbook workbook = Workbooks.read(review, Locale.JAPANESE)) {
            XSSFSheet sheet = workbook.getSheetAt(Workbooks.FINDING_CELLS);
            int first = Workbooks.headings(sheet) + 1;
            for (int i = 0; i < hostile.size(); i++) {
                Cell cell = sheet.getRow(first + i).getCell(4);
                assertEquals(CellType.STRING, cell.getCellType());
                assertEquals(Visible.line(hostile.get(i)), cell.getStringCellValue());
                boolean formulaLike = "=+-@＝".indexOf(hostile.get(i).charAt(0)) >= 0;
                assertEquals(formulaLike, cell.getCellStyle().getQuotePrefixed(), hostile.get(i));
            }
            assertEquals(0, formulas(workbook));
        }
    }

    @Test
    void textLongerThanACellBearsIsCut() throws IOException {
        Review review = labelled(List.of("😀".repeat(20_000), "b"));
        try (XSSFWorkbook workbook = Workbooks.read(review, Locale.JAPANESE)) {
            String cut = (String) Workbooks.rows(workbook.getSheetAt(Workbooks.FINDING_CELLS))
                    .get(0)
                    .get(4);
            assertTrue(cut.endsWith("😀…"));
            assertTrue(cut.length() < 32_767);
        }
    }

    @Test
    void sameReviewMakesTheSameBytes() throws IOException {
        assertArrayEquals(
                Workbooks.bytes(Samples.masked(), Locale.JAPANESE), Workbooks.bytes(Samples.masked(), Locale.JAPANESE));
    }

    private static int formulas(XSSFWorkbook workbook) {
        int[] formulas = new int[1];
        workbook.sheetIterator()
                .forEachRemaining(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                    assertFalse(cell.getHyperlink() != null);
                    formulas[0] += cell.getCellType() == CellType.FORMULA ? 1 : 0;
                })));
        return formulas[0];
    }

    private static Review labelled(List<String> labels) {
        Table table = new TableSketch()
                .dimension("区分", DimensionKind.CATEGORY, "総数", labels.toArray(String[]::new))
                .measure("患者数", Unit.PATIENTS)
                .table(IntStream.rangeClosed(0, labels.size())
                        .mapToLong(i -> 100)
                        .toArray());
        int[] cells = IntStream.rangeClosed(1, labels.size()).toArray();
        return Samples.review(
                "=file&A.csv",
                Optional.empty(),
                Decision.REFER,
                table,
                List.of(Samples.tooFew(cells)),
                Samples.untouched(table));
    }

    private static Review many(int cells) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < cells; i++) {
            labels.add("c" + i);
        }
        return labelled(labels);
    }
}
