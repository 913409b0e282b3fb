package org.kanmon.review.usecase;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.review.domain.RemedyWish;
import org.kanmon.review.domain.Review;
import org.kanmon.review.domain.Submission;

/** Workbooks of several sheets, and their reviews. */
final class Book {

    private static final ReviewOutput REVIEW = new ReviewOutput(CriteriaCatalog.bundled());

    private final XSSFWorkbook book = new XSSFWorkbook();

    /** One more sheet; a text that begins with {@code =} is a formula. */
    Book sheet(String name, List<List<Object>> rows) {
        Sheet sheet = book.createSheet(name);
        for (int r = 0; r < rows.size(); r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < rows.get(r).size(); c++) {
                fill(row.createCell(c), rows.get(r).get(c));
            }
        }
        return this;
    }

    private static void fill(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value.toString().startsWith("=")) {
            cell.setCellFormula(value.toString().substring(1));
        } else {
            cell.setCellValue(value.toString());
        }
    }

    XSSFWorkbook book() {
        return book;
    }

    byte[] bytes() {
        try {
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Review review(byte[] file, Optional<String> layout) throws Exception {
        return review(file, layout, RemedyWish.suppression());
    }

    static Review review(byte[] file, Optional<String> layout, RemedyWish wish) throws Exception {
        Submission submission = new Submission(
                "表.xlsx",
                file,
                layout.map(text -> text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                Map.of(),
                "ndb",
                LocalDate.parse("2025-02-01"));
        return REVIEW.review(submission, wish);
    }

    /** What a sheet shows at a place, rows and columns from 1; empty if there is no such sheet or field. */
    static String shown(byte[] file, String sheet, int row, int column) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Cell cell = book.getSheet(sheet).getRow(row - 1).getCell(column - 1);
            return cell.getCellType() == CellType.NUMERIC
                    ? Long.toString((long) cell.getNumericCellValue())
                    : cell.getStringCellValue();
        }
    }

    static boolean hasSheet(byte[] file, String sheet) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return book.getSheet(sheet) != null;
        }
    }
}
