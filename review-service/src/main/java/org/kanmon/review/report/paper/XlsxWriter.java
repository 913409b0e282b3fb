package org.kanmon.review.report.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a workbook for Excel: strings are strings, whatever they begin with; headings stay in sight, can be filtered by, and
 * stand on every printed page (A4). The same book makes the same bytes.
 */
public final class XlsxWriter {

    private static final int CHARACTER = 256;
    private static final int WIDEST = 255;
    /** Half of what a cell bears, because escapes make a text longer. */
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength() / 2;

    private static final int LONGEST_IN_HEADER = 80;
    private static final String CUT = "…";
    /** What the file format reads as a character's number. */
    private static final Pattern ESCAPE = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");

    private XlsxWriter() {}

    /** Writes the book; the stream stays open. */
    public static void write(Book book, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            describe(book, workbook);
            XlsxStyles styles = new XlsxStyles(workbook);
            for (Sheet sheet : book.sheets()) {
                write(sheet, workbook.createSheet(WorkbookUtil.createSafeSheetName(sheet.name())), styles, book);
            }
            workbook.write(bytes);
        }
        StillZip.copy(bytes.toByteArray(), out);
    }

    private static void describe(Book book, XSSFWorkbook workbook) {
        PackagePropertiesPart properties =
                workbook.getProperties().getCoreProperties().getUnderlyingProperties();
        Optional<Date> day =
                Optional.of(Date.from(book.dated().atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.setTitleProperty(book.title());
        properties.setSubjectProperty(book.subject());
        properties.setCreatorProperty("Kanmon");
        properties.setCreatedProperty(day);
        properties.setModifiedProperty(day);
    }

    private static void write(Sheet from, XSSFSheet to, XlsxStyles styles, Book book) {
        int next = 0;
        for (String note : from.notes()) {
            put(note, to.createRow(next++).createCell(0), styles.note, styles.note);
        }
        int headings = next++;
        Row heading = to.createRow(headings);
        heading.setHeightInPoints(RowHeight.of(
                from.columns().stream()
                        .<Cell>map(column -> new Cell.Words(column.heading()))
                        .toList(),
                from.columns()));
        for (int column = 0; column < from.columns().size(); column++) {
            to.setColumnWidth(
                    column,
                    CHARACTER * Math.min(WIDEST, from.columns().get(column).width()));
            put(
                    from.columns().get(column).heading(),
                    (XSSFCell) heading.createCell(column),
                    styles.heading,
                    styles.heading);
        }
        for (List<Cell> cells : from.rows()) {
            Row row = to.createRow(next++);
            row.setHeightInPoints(RowHeight.of(cells, from.columns()));
            for (int column = 0; column < cells.size(); column++) {
                put(cells.get(column), (XSSFCell) row.createCell(column), styles);
            }
        }
        to.createFreezePane(0, headings + 1);
        to.setAutoFilter(new CellRangeAddress(
                headings, Math.max(headings, next - 1), 0, from.columns().size() - 1));
        print(to, headings, book);
    }

    private static void print(XSSFSheet sheet, int headings, Book book) {
        sheet.setRepeatingRows(new CellRangeAddress(headings, headings, -1, -1));
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getHeader().setLeft(literal(book.subject()));
        sheet.getHeader().setRight("&A");
        sheet.getFooter().setCenter("&P / &N");
    }

    private static void put(Cell cell, XSSFCell to, XlsxStyles styles) {
        if (cell instanceof Cell.Figure figure) {
            to.setCellValue(figure.value());
            to.setCellStyle(styles.figure);
        } else if (cell instanceof Cell.Words words) {
            put(words.text(), to, styles.words, styles.quoted);
        }
    }

    private static void put(String text, XSSFCell to, CellStyle style, CellStyle quoted) {
        if (!text.isEmpty()) {
            to.setCellValue(written(text));
        }
        to.setCellStyle(FormulaLike.is(text) ? quoted : style);
    }

    private static String written(String text) {
        return ESCAPE.matcher(cut(text, LONGEST)).replaceAll("_x005F_$1");
    }

    /** A text in a header of a page, where an ampersand begins a code. */
    private static String literal(String text) {
        return cut(text, LONGEST_IN_HEADER).replace("&", "&&");
    }

    /** A text of at most so many characters, of which none is cut in two. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + CUT;
    }
}
