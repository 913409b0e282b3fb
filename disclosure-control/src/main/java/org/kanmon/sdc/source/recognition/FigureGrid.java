package org.kanmon.sdc.source.recognition;

import java.util.ArrayList;
import java.util.List;

/** The figures of a table as numbers, column by column. What is no whole number is below zero. */
final class FigureGrid {

    /** A number with decimals or below zero. */
    static final long NOT_WHOLE = -1;
    /** Nothing is written. */
    static final long BLANK = -2;
    /** The first mark; the next ones are one lower each. */
    static final long FIRST_MARK = -3;

    private static final int MOST_MARKS = 50;

    private final long[][] values;
    private final List<String> marks = new ArrayList<>();
    private final long[] decimals;
    private final long[] wholes;

    FigureGrid(Fields fields, int[] rows, int[] columns) {
        values = new long[columns.length][rows.length];
        decimals = new long[columns.length];
        wholes = new long[columns.length];
        for (int c = 0; c < columns.length; c++) {
            for (int r = 0; r < rows.length; r++) {
                values[c][r] = value(fields, rows[r], columns[c]);
                decimals[c] += values[c][r] == NOT_WHOLE ? 1 : 0;
                wholes[c] += values[c][r] >= 0 ? 1 : 0;
            }
        }
    }

    private long value(Fields fields, int row, int column) {
        return switch (fields.kind(row, column)) {
            case BLANK -> BLANK;
            case DECIMAL -> NOT_WHOLE;
            case NUMBER -> whole(fields.text(row, column));
            case MARK, TEXT -> mark(fields.text(row, column));
        };
    }

    private static long whole(String text) {
        long value = 0;
        int digits = 0;
        String plain = Plain.of(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= '0' && c <= '9') {
                value = value * 10 + c - '0';
                digits++;
            } else if (c != ',') {
                break;
            }
        }
        return digits > 0 && digits <= 15 ? value : NOT_WHOLE;
    }

    private long mark(String text) {
        int number = marks.indexOf(text);
        if (number < 0 && marks.size() < MOST_MARKS) {
            marks.add(text);
            number = marks.size() - 1;
        }
        return number < 0 ? FIRST_MARK - MOST_MARKS : FIRST_MARK - number;
    }

    long value(int column, int row) {
        return values[column][row];
    }

    int columns() {
        return values.length;
    }

    int rows() {
        return values.length == 0 ? 0 : values[0].length;
    }

    /** What is written in place of figures, as the file writes it; at most {@value #MOST_MARKS}. */
    List<String> marks() {
        return marks;
    }

    /** Whether there are more different texts among the figures than marks can be. */
    boolean hasProse() {
        return marks.size() >= MOST_MARKS;
    }

    /** Whether some figure of a column has decimals or is below zero. */
    boolean hasDecimals(int column) {
        return decimals[column] > 0;
    }

    /** Whether a column has whole numbers. */
    boolean hasWholes(int column) {
        return wholes[column] > 0;
    }

    /** Number of fields between the figures in which nothing is written. */
    long blanks() {
        return count(BLANK, BLANK);
    }

    /** Number of figures from one to another, both included. */
    long count(long from, long to) {
        long count = 0;
        for (long[] column : values) {
            for (long value : column) {
                count += value >= from && value <= to ? 1 : 0;
            }
        }
        return count;
    }
}
