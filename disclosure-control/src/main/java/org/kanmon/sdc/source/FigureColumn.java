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
    private int rows;
    private long sum;

    FigureColumn(Measure measure, Layout layout, Problems problems) {
        this.measure = measure;
        this.marks = new Marks(layout.masks());
        this.listedMarks = String.join(" ", layout.masks());
        this.problems = problems;
    }

    /** Takes the figure of a sheet's row. */
    void add(Sheet sheet, int row) {
        if (rows == values.length) {
            values = Arrays.copyOf(values, rows + (rows >> 1));
        }
        long value = measure.unit().isCount() ? sheet.plainNumber(row, measure.column()) : -1;
        values[rows] = value >= 0 ? value : readSlowly(sheet.text(row, measure.column()), row);
        addToSum(values[rows], row);
        rows++;
    }

    private long readSlowly(String text, int record) {
        if (marks.contains(text)) {
            hidden.set(rows);
            return 0;
        }
        if (!measure.unit().isCount()) {
            return 0;
        }
        WholeNumber number = WholeNumber.read(text);
        if (!number.isRead()) {
            problems.at(number.problem(), record, measure.column(), Spelling.shown(text), listedMarks);
        }
        return number.value();
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

    /** Copies the figures into the table's arrays, this measure's cells beginning at a number. */
    void copyTo(long[] cells, BitSet hiddenCells, int from) {
        System.arraycopy(values, 0, cells, from, rows);
        for (int row = hidden.nextSetBit(0); row >= 0; row = hidden.nextSetBit(row + 1)) {
            hiddenCells.set(from + row);
        }
    }
}
