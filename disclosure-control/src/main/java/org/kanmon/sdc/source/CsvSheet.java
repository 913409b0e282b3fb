package org.kanmon.sdc.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The fields of a CSV or TSV file: for each where it stands, in flat arrays, and its text when it is asked for. So a file of
 * two hundred thousand rows takes little more memory than its bytes.
 */
final class CsvSheet extends Sheet {

    private final EncodedText file;
    private final int columns;
    /** Per row the number of its first field, and last the number of all fields. */
    private final int[] firstFields;
    /** Per field where it begins, and last where the row after the last one begins. */
    private final int[] starts;

    private CsvSheet(EncodedText file, int columns, int[] firstFields, int[] starts) {
        this.file = file;
        this.columns = columns;
        this.firstFields = firstFields;
        this.starts = starts;
    }

    /**
     * Finds the fields of a file. Empty rows at its end are no part of the sheet.
     *
     * @throws UnusableInput if quotation marks are not closed, or a limit is exceeded
     */
    static CsvSheet of(EncodedText file, Limits limits) throws UnusableInput {
        byte separator = Separator.of(file);
        Problems problems = new Problems(file.fileName());
        CsvScanner counter = new CsvScanner(file, separator, limits, problems);
        int rows = 0;
        int columns = 0;
        int fields = 0;
        long walked = 0;
        while (counter.next()) {
            walked += counter.fields();
            if (!counter.isEmpty()) {
                rows = counter.record();
                columns = Math.max(columns, counter.fields());
                if (walked > limits.fields()) {
                    throw problems.fatal("fields-too-many", rows, 0, Integer.toString(limits.fields()));
                }
                fields = (int) walked;
            }
        }
        int[] firstFields = new int[rows + 1];
        int[] starts = new int[fields + 1];
        CsvScanner scanner = new CsvScanner(file, separator, limits, problems);
        for (int row = 1, field = 0; row <= rows && scanner.next(); row++) {
            for (int i = 0; i < scanner.fields(); i++) {
                starts[field++] = scanner.start(i);
            }
            firstFields[row] = field;
            starts[field] = scanner.after();
        }
        return new CsvSheet(file, columns, firstFields, starts);
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public int rows() {
        return firstFields.length - 1;
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public int columns(int row) {
        return row < 1 || row > rows() ? 0 : firstFields[row] - firstFields[row - 1];
    }

    @Override
    public String text(int row, int column) {
        return Defused.read(written(row, column));
    }

    /** The text as it is written, with an apostrophe that keeps it from being taken for a formula. */
    String written(int row, int column) {
        if (column < 1 || column > columns(row)) {
            return "";
        }
        int start = start(row, column);
        int end = end(row, column);
        return beginsQuoted(start, end)
                ? file.decode(start + 1, end - 1).replace("\"\"", "\"")
                : file.decode(start, end);
    }

    /** Whether the first byte of a field is one with which texts begin that may be taken for a formula; most are not looked at further. */
    boolean mayBeginLikeFormula(int row, int column) {
        int start = start(row, column);
        int end = end(row, column);
        start += beginsQuoted(start, end) ? 1 : 0;
        return start < end && (file.bytes()[start] < 0 || "=+-@\t\r".indexOf(file.bytes()[start]) >= 0);
    }

    /** The file as it came. */
    EncodedText file() {
        return file;
    }

    /** Where a field begins in the file, 0-based, with its quotation mark. */
    int start(int row, int column) {
        return starts[firstFields[row - 1] + column - 1];
    }

    /** Where a field ends in the file, exclusive, with its quotation mark. */
    int end(int row, int column) {
        int field = firstFields[row - 1] + column;
        if (field < firstFields[row]) {
            return starts[field] - 1;
        }
        int end = starts[field];
        int start = starts[field - 1];
        end -= end > start && file.bytes()[end - 1] == '\n' ? 1 : 0;
        return end > start && file.bytes()[end - 1] == '\r' ? end - 1 : end;
    }

    /** Where the next row begins, or the end of the file. */
    int after(int row) {
        return starts[firstFields[row]];
    }

    /** Whether a field stands in quotation marks. */
    boolean isQuoted(int row, int column) {
        return beginsQuoted(start(row, column), end(row, column));
    }

    private boolean beginsQuoted(int start, int end) {
        return end > start && file.bytes()[start] == '"';
    }

    @Override
    long plainNumber(int row, int column) {
        if (column > columns(row)) {
            return -1;
        }
        int from = start(row, column);
        int to = end(row, column);
        return beginsQuoted(from, to) ? file.plainNumber(from + 1, to - 1) : file.plainNumber(from, to);
    }

    @Override
    public boolean isBlank(int row, int column) {
        return column > columns(row) || start(row, column) == end(row, column) || super.isBlank(row, column);
    }

    @Override
    public Optional<BigDecimal> number(int row, int column) {
        return Optional.empty();
    }

    @Override
    public boolean isFormula(int row, int column) {
        return false;
    }

    @Override
    public boolean isHiddenRow(int row) {
        return false;
    }

    @Override
    public boolean isHiddenColumn(int column) {
        return false;
    }

    @Override
    public List<Area> merged() {
        return List.of();
    }
}
