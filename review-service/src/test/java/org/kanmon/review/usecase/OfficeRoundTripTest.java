package org.kanmon.review.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanmon.review.domain.Review;

/**
 * A masked workbook of several sheets is opened by another program, which writes it again as a workbook and prints it. Where
 * LibreOffice is not installed the tests are skipped.
 */
class OfficeRoundTripTest {

    private static final Optional<Path> OFFICE = Stream.of(
                    System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .map(folder -> Path.of(folder, "soffice"))
            .filter(Files::isExecutable)
            .findFirst();

    /** Places of figures of which one by one is hidden as company; their digits occur nowhere else in the workbook. */
    private record Large(String sheet, int row, String digits) {}

    private static final List<Large> LARGE = List.of(
            new Large("都道府県別", 4, "2118"),
            new Large("都道府県別", 5, "3305"),
            new Large("年齢別", 4, "2422"),
            new Large("年齢別", 5, "3005"));

    @TempDir
    private Path folder;

    @BeforeEach
    void officeIsThere() {
        assumeTrue(OFFICE.isPresent(), "soffice is not on the path: LibreOffice is not installed");
    }

    private static byte[] workbook() {
        Book book = new Book()
                .sheet(
                        "都道府県別",
                        List.of(
                                List.of("表1 都道府県別の患者数", ""),
                                List.of("都道府県コード", "患者数"),
                                List.of("01", 7),
                                List.of("02", 2_118),
                                List.of("03", 3_305),
                                List.of("総数", "=SUM(B3:B5)")))
                .sheet(
                        "年齢別",
                        List.of(
                                List.of("表2 年齢別の患者数", ""),
                                List.of("年齢階級", "患者数"),
                                List.of("0-39歳", 3),
                                List.of("40-64歳", 2_422),
                                List.of("65歳以上", 3_005),
                                List.of("総数", 5_430)))
                .sheet("注記", List.of(List.of("集計方法", "=\"小さい数は\"&都道府県別!B3"), List.of("1", "入院を含む")));
        for (String name : List.of("都道府県別", "年齢別")) {
            Sheet sheet = book.book().getSheet(name);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
            sheet.setColumnWidth(0, 5_000);
            CellStyle style = book.book().createCellStyle();
            style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
            style.setFillPattern(org.apache.poi.ss.usermodel.FillPatternType.SOLID_FOREGROUND);
            style.setDataFormat(book.book().createDataFormat().getFormat("#,##0"));
            for (int row = 2; row < 6; row++) {
                sheet.getRow(row).getCell(1).setCellStyle(style);
            }
        }
        return book.bytes();
    }

    private byte[] masked() throws Exception {
        Review review = Book.review(workbook(), Optional.of("""
                tables:
                  - sheet: 都道府県別
                    header-rows: 2
                    dimensions: [{column: 都道府県コード, kind: region, totals: [総数]}]
                    measures: [{column: 患者数, unit: patients}]
                  - sheet: 年齢別
                    header-rows: 2
                    dimensions: [{column: 年齢階級, kind: age, totals: [総数]}]
                    measures: [{column: 患者数, unit: patients}]
                """));
        assertEquals(0, review.repair().exposed());
        return review.repair().file().orElseThrow();
    }

    private byte[] converted(byte[] masked, String to) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("masked.xlsx"), masked);
        Path out = folder.resolve("out");
        Process office = new ProcessBuilder(
                        OFFICE.orElseThrow().toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        to,
                        "--outdir",
                        out.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertTrue(office.waitFor(5, TimeUnit.MINUTES), "soffice does not end");
        return Files.readAllBytes(out.resolve("masked." + to));
    }

    @Test
    void workbookWrittenAgainShowsTheMarksAndTellsNothingHidden() throws Exception {
        byte[] masked = masked();
        byte[] again = converted(masked, "xlsx");

        for (byte[] file : List.of(masked, again)) {
            assertEquals("-", Book.shown(file, "都道府県別", 3, 2));
            assertEquals("-", Book.shown(file, "年齢別", 3, 2));
            assertEquals("表1 都道府県別の患者数", Book.shown(file, "都道府県別", 1, 1));
            assertEquals("5430", Book.shown(file, "都道府県別", 6, 2));
            assertEquals("-", Book.shown(file, "注記", 1, 2), "looks at a hidden figure");
            assertEquals("入院を含む", Book.shown(file, "注記", 2, 2));
            List<String> hidden = new ArrayList<>();
            for (Large large : LARGE) {
                if (Book.shown(file, large.sheet, large.row, 2).equals("-")) {
                    hidden.add(large.digits);
                }
            }
            assertEquals(2, hidden.size(), "company of one in each table");
            parts(file).forEach((name, part) -> {
                hidden.forEach(digits -> assertFalse(part.contains(digits), name + " has " + digits));
                assertFalse(part.contains("小さい数は"), name + " has what a formula made of a hidden figure");
                assertFalse(part.matches("(?s).*<c (?![^>]*t=\"s\")[^>]*><v>[73]</v>.*"), name + " has a small figure");
                assertFalse(part.matches("(?s).*<f[ />].*"), name + " has a formula");
            });
        }
    }

    @Test
    void printShowsTheMarksOfAllSheets() throws Exception {
        byte[] pdf = converted(masked(), "pdf");

        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("表1 都道府県別の患者数") && text.contains("表2 年齢別の患者数"), text);
            assertTrue(text.contains("-"), text);
            assertFalse(text.lines().anyMatch(line -> line.matches("(01|0-39歳) *[0-9,]+")), text);
        }
    }

    private static Map<String, String> parts(byte[] file) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return parts;
    }
}
