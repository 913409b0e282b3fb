package org.kanmon.review.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kanmon.review.domain.Review;

/** Workbooks of reviews, read back. */
final class Workbooks {

    static final int DECISION = 0;
    static final int FINDINGS = 1;
    static final int FINDING_CELLS = 2;
    static final int HIDDEN = 3;
    static final int CRITERIA = 4;
    static final int CHANGES = 5;
    static final int REMEDIES = 6;

    private Workbooks() {}

    static byte[] bytes(Review review, Locale language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxReport(Samples.messages(language)).write(review, out);
        return out.toByteArray();
    }

    static XSSFWorkbook read(Review review, Locale language) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(review, language)));
    }

    /** The row of the headings, which is the one that stays in sight. */
    static int headings(XSSFSheet sheet) {
        return sheet.getPaneInformation().getHorizontalSplitPosition() - 1;
    }

    /** The texts and figures below the headings. */
    static List<List<Object>> rows(XSSFSheet sheet) {
        List<List<Object>> rows = new ArrayList<>();
        for (int r = headings(sheet) + 1; r <= sheet.getLastRowNum(); r++) {
            rows.add(values(sheet.getRow(r)));
        }
        return rows;
    }

    private static List<Object> values(Row row) {
        List<Object> values = new ArrayList<>();
        for (Cell cell : row) {
            values.add(
                    switch (cell.getCellType()) {
                        case NUMERIC -> (long) cell.getNumericCellValue();
                        case STRING -> cell.getStringCellValue();
                        case BLANK -> "";
                        default -> throw new AssertionError(cell.getCellType() + " at " + cell.getAddress());
                    });
        }
        return values;
    }

    /** Everything that stands in any cell, each in a line. */
    static String text(Review review, Locale language) throws IOException {
        StringBuilder text = new StringBuilder();
        try (XSSFWorkbook workbook = read(review, language)) {
            workbook.sheetIterator()
                    .forEachRemaining(sheet -> sheet.forEach(row ->
                            values(row).forEach(value -> text.append(value).append('\n'))));
        }
        return text.toString();
    }
}
