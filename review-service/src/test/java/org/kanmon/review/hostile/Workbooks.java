package org.kanmon.review.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks with what tables of offices have: merged headings, formulas with results, a hidden sheet, comments, hidden rows. */
final class Workbooks {

    private Workbooks() {}

    /** The rows of a text as a workbook; numbers are numbers. */
    static byte[] of(String text, String separator, boolean present) throws IOException {
        try (Workbook book = present ? new XSSFWorkbook() : new HSSFWorkbook()) {
            Sheet sheet = book.createSheet("表1");
            String[] lines = text.split("\n");
            for (int line = 0; line < lines.length; line++) {
                Row row = sheet.createRow(line);
                String[] fields =
                        lines[line].replaceAll("\"([0-9]+),([0-9]+)\"", "$1$2").split(separator, -1);
                for (int column = 0; column < fields.length; column++) {
                    fill(row.createCell(column), fields[column]);
                }
            }
            if (separator.equals(",")) {
                sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 3));
                sheet.addMergedRegion(new CellRangeAddress(1, 1, 4, 6));
                sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
                formula(sheet.getRow(3).getCell(1), "SUM(B5:B6)");
            }
            book.createSheet("控え").createRow(0).createCell(0).setCellValue("作業用");
            book.setSheetHidden(1, true);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void fill(Cell cell, String text) {
        if (text.matches("[0-9]+(\\.[0-9]+)?")) {
            cell.setCellValue(Double.parseDouble(text));
        } else if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    private static void formula(Cell cell, String formula) {
        double result = cell.getNumericCellValue();
        cell.setCellFormula(formula);
        cell.setCellValue(result);
    }
}
