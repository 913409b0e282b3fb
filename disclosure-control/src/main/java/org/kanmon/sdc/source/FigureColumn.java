package org.kanmon.sdc.source;

import java.util.Arrays;
import java.util.BitSet;
import org.kanmon.sdc.tables.model.Measure;

/** The figures of one measure, gathered row by row. */
final class FigureColumn {

    private final Measure measure;
    private final Marks marks;
    private final String listedMarks;
    private final Problems problems;
    private final BitSet hidden = new BitSet();
    private long[] values = new long[1024];
    private byte[] decimals = new byte[0];
    private int rows;
    private long sum;

    FigureColumn(Measure measure, Layout layout, Problems problems) {
        this.measure = measure;
        this.marks = new Marks(layout.masks());
        this.listedMarks = String.join(" ", layout.masks());
        this.problems = problems;
    }

    /** Takes the figure of the scanner's current record. */
    void add(CsvScanner scanner) {
        if (rows == values.length) {
            values = Arrays.copyOf(values, rows + (rows >> 1));
        }
        int field = measure.column() - 1;
        long value = measure.unit().isCount() ? scanner.plainNumber(field) : -1;
        values[rows] = value >= 0 ? value : readSlowly(scanner.text(field), scanner.record());
        if (measure.unit().isCount()) {
            addToSum(values[rows], scanner.record());
        }
        rows++;
    }

    private long readSlowly(String text, int record) {
        if (marks.contains(text)) {
            hidden.set(rows);
            return 0;
        }
        if (!measure.unit().isCount()) {
            return statistic(DecimalNumber.read(text), text.isBlank());
        }
        WholeNumber number = WholeNumber.read(text);
        if (!number.isRead()) {
            problems.at(number.problem(), record, measure.column(), Spelling.shown(text), listedMarks);
        }
        return number.value();
    }

    private long statistic(DecimalNumber number, boolean blank) {
        if (rows >= decimals.length) {
            decimals = Arrays.copyOf(decimals, values.length);
        }
        decimals[rows] = (byte) (number.unscaled().isPresent() ? number.decimals() : blank ? -2 : -1);
        return number.unscaled().orElse(0);
    }

    /** Whoever adds figures up later may rely on it that no sum over cells of a measure overflows. */
    private void addToSum(long value, int record) {
        long next = sum + value;
        if (next < 0) {
            problems.at("sum-too-large", record, measure.column(), measure.name());
            next = 0;
        }
        sum = next;
    }

    Measure measure() {
        return measure;
    }

    /** Copies the numbers of decimals into those of the table's cells. */
    void copyDecimals(byte[] cells, int from) {
        System.arraycopy(decimals, 0, cells, from, Math.min(rows, decimals.length));
    }

    /** Copies the figures into the table's arrays, this measure's cells beginning at a number. */
    void copyTo(long[] cells, BitSet hiddenCells, int from) {
        System.arraycopy(values, 0, cells, from, rows);
        for (int row = hidden.nextSetBit(0); row >= 0; row = hidden.nextSetBit(row + 1)) {
            hiddenCells.set(from + row);
        }
    }
}
