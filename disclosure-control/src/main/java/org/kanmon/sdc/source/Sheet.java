package org.kanmon.sdc.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One grid of fields, whatever kind of file it lies in. Rows and columns are numbered from 1 as in the file: a CSV file's
 * rows are its records, empty lines counted. Immutable, and safe for use by several threads.
 */
public abstract sealed class Sheet permits CsvSheet, WorkbookSheet, SheetView {

    /** The sheet's name in its workbook; empty for other files. */
    public abstract String name();

    /** Number of rows, empty ones counted. */
    public abstract int rows();

    /** Number of columns of the widest row. */
    public abstract int columns();

    /** Number of columns of a row: for a CSV file the fields of the record, for a workbook up to its last filled field. */
    public abstract int columns(int row);

    /** The text that a field shows, white space and all; empty beyond the end of a row or of the sheet. */
    public abstract String text(int row, int column);

    /**
     * The number that a field of a workbook holds, which may have more digits than it shows, or be hidden by its format. Empty
     * for texts, and for all fields of files that are nothing but text.
     */
    public abstract Optional<BigDecimal> number(int row, int column);

    /** Whether a field shows the result of a formula. */
    public abstract boolean isFormula(int row, int column);

    /**
     * The formulas that only add and subtract fields of the sheet and whose stored result is another number than they come to, each as
     * {@code B4: 10, 12} (the field, the result stored, and the one computed). Other formulas are not looked at.
     */
    public List<String> staleFormulas() {
        return List.of();
    }

    /** Whether a spreadsheet program hides the row. */
    public abstract boolean isHiddenRow(int row);

    /** Whether a spreadsheet program hides the column. */
    public abstract boolean isHiddenColumn(int column);

    /** The merged areas: each has its text in its first row and column. */
    public abstract List<Area> merged();

    /** The field as a number if it is nothing but one to fifteen digits, as almost all are; otherwise -1. */
    abstract long plainNumber(int row, int column);

    /** Whether a field shows nothing, or white space alone. */
    public boolean isBlank(int row, int column) {
        return text(row, column).isBlank();
    }

    /** Whether a row shows nothing. */
    public boolean isBlankRow(int row) {
        for (int column = 1; column <= columns(row); column++) {
            if (!isBlank(row, column)) {
                return false;
            }
        }
        return true;
    }
}
