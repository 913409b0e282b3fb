package org.kanmon.sdc.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads workbooks of the old binary form (XLS). */
final class Xls {

    /** A sheet of this form has at most 65,536 rows; twenty megabytes are several full ones. */
    private static final int LARGEST = 20_000_000;

    private Xls() {}

    /** The sheets in the order of the workbook. */
    static List<WorkbookSheet> sheets(byte[] bytes, Problems problems) throws UnusableInput {
        if (bytes.length > LARGEST) {
            throw problems.fatal("file-too-large", 0, 0, Integer.toString(LARGEST));
        }
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw problems.fatal("workbook-encrypted", 0, 0);
            }
            try (HSSFWorkbook book = new HSSFWorkbook(files)) {
                List<WorkbookSheet> sheets = new ArrayList<>();
                NumberFormats formats = formats(book);
                for (int number = 0; number < book.getNumberOfSheets(); number++) {
                    sheets.add(sheet(book.getSheetAt(number), formats));
                }
                if (sheets.isEmpty()) {
                    throw problems.fatal("workbook-broken", 0, 0, "Workbook");
                }
                return sheets;
            }
        } catch (IOException | RuntimeException e) {
            // The library meets broken records with exceptions of many kinds.
            String name = e.getClass().getSimpleName();
            throw problems.fatal(
                    name.contains("Encrypt") ? "workbook-encrypted" : "workbook-broken",
                    0,
                    0,
                    Spelling.shown(String.valueOf(e.getMessage())));
        }
    }

    private static NumberFormats formats(HSSFWorkbook book) {
        List<String> formats = new ArrayList<>();
        for (int style = 0; style < book.getNumCellStyles(); style++) {
            String format = book.getCellStyleAt(style).getDataFormatString();
            formats.add(format == null ? "" : format);
        }
        return new NumberFormats(formats, book.getInternalWorkbook().isUsing1904DateWindowing());
    }

    private static WorkbookSheet sheet(HSSFSheet read, NumberFormats formats) {
        WorkbookSheet.Builder sheet = new WorkbookSheet.Builder(read.getSheetName(), formats);
        for (int number = 0; number <= read.getLastRowNum(); number++) {
            Row row = read.getRow(number);
            if (row == null) {
                continue;
            }
            if (row.getZeroHeight()) {
                sheet.hideRow(number + 1);
            }
            row.forEach(cell -> add(sheet, cell));
        }
        for (int column = 0; column < 256; column++) {
            if (read.isColumnHidden(column)) {
                sheet.hideColumns(column + 1, column + 1);
            }
        }
        for (CellRangeAddress area : read.getMergedRegions()) {
            sheet.merge(new Area(
                    area.getFirstRow() + 1,
                    area.getFirstColumn() + 1,
                    area.getLastRow() + 1,
                    area.getLastColumn() + 1));
        }
        return sheet.build();
    }

    private static double finite(Cell cell) {
        double number = cell.getNumericCellValue();
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("no number " + number);
        }
        return number;
    }

    /** The formula; nothing for one that the library cannot write down. */
    private static String written(Cell cell) {
        try {
            return cell.getCellFormula();
        } catch (RuntimeException e) {
            return "";
        }
    }

    private static void add(WorkbookSheet.Builder sheet, Cell cell) {
        int row = cell.getRowIndex() + 1;
        int column = cell.getColumnIndex() + 1;
        boolean formula = cell.getCellType() == CellType.FORMULA;
        if (formula) {
            sheet.sums().add(row, column, written(cell));
        }
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        switch (type) {
            case NUMERIC ->
                sheet.number(row, column, finite(cell), cell.getCellStyle().getIndex(), formula);
            case STRING -> sheet.text(row, column, cell.getStringCellValue(), formula);
            case BOOLEAN -> sheet.text(row, column, cell.getBooleanCellValue() ? "TRUE" : "FALSE", formula);
            case ERROR -> sheet.text(row, column, "#ERROR", formula);
            default -> sheet.text(row, column, "", formula);
        }
    }
}
