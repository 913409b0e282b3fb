package org.kanmon.sdc.source;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.kanmon.sdc.tables.model.Measure;

/** The figures of one measure, gathered row by row. */
final class FigureColumn {

    private final Measure measure;
    private final long scale;
    private final Marks secret;
    private final Marks nothing;
    private final String listedMarks;
    private final Problems problems;
    private final BitSet hidden = new BitSet();
    private long[] values = new long[1024];
    private byte[] decimals = new byte[0];
    private int rows;
    private long sum;

    /** @param scale how many a figure of 1 stands for */
    FigureColumn(Measure measure, long scale, Layout layout, Problems problems) {
        this.measure = measure;
        this.scale = scale;
        this.secret = new Marks(layout.marks().secret());
        this.nothing = new Marks(layout.marks().nothing());
        this.listedMarks = String.join(" ", layout.marks().secret());
        this.problems = problems;
    }

    /** Takes the figure of the table's next row. */
    void add(Sheet sheet, int row, int column) {
        if (rows == values.length) {
            values = Arrays.copyOf(values, rows + (rows >> 1));
        }
        boolean count = measure.unit().isCount();
        long value = count && scale == 1 ? sheet.plainNumber(row, column) : -1;
        values[rows] = value >= 0 ? value : readSlowly(sheet, row, column);
        if (count) {
            addToSum(values[rows], row, column);
        }
        rows++;
    }

    /** Takes note that the file has no field for the figure of the table's next row: nobody gets to know it. */
    void addMissing() {
        if (rows == values.length) {
            values = Arrays.copyOf(values, rows + (rows >> 1));
        }
        hidden.set(rows++);
    }

    private long readSlowly(Sheet sheet, int row, int column) {
        Optional<BigDecimal> exact = sheet.number(row, column);
        String text = sheet.text(row, column);
        if (exact.isEmpty() && secret.contains(text)) {
            hidden.set(rows);
            return 0;
        }
        if (!measure.unit().isCount()) {
            String figure = exact.map(BigDecimal::toPlainString).orElseGet(() -> WrittenFigure.number(text));
            return statistic(DecimalNumber.read(figure), text.isBlank() || exact.isEmpty() && nothing.contains(text));
        }
        if (exact.isEmpty() && nothing.contains(text)) {
            return 0;
        }
        if (scale > 1) {
            exact = scaled(exact, text);
        }
        WholeNumber number = exact.map(WholeNumber::of).orElseGet(() -> WholeNumber.read(WrittenFigure.number(text)));
        if (!number.isRead()) {
            String found = exact.map(BigDecimal::toPlainString).orElse(text);
            problems.at(number.problem(), row, column, Spelling.shown(found), listedMarks);
        }
        return number.value();
    }

    /** What a figure in thousands or the like stands for; what it was rounded from nobody outside knows. */
    private Optional<BigDecimal> scaled(Optional<BigDecimal> exact, String text) {
        return exact.or(() -> {
                    DecimalNumber number = DecimalNumber.read(WrittenFigure.number(text));
                    return number.unscaled().isPresent()
                            ? Optional.of(BigDecimal.valueOf(number.unscaled().getAsLong(), number.decimals()))
                            : Optional.empty();
                })
                .map(figure -> figure.multiply(BigDecimal.valueOf(scale)));
    }

    private long statistic(DecimalNumber number, boolean blank) {
        if (rows >= decimals.length) {
            decimals = Arrays.copyOf(decimals, values.length);
        }
        decimals[rows] = (byte) (number.unscaled().isPresent() ? number.decimals() : blank ? -2 : -1);
        return number.unscaled().orElse(0);
    }

    /** Whoever adds figures up later may rely on it that no sum over cells of a measure overflows. */
    private void addToSum(long value, int row, int column) {
        long next = sum + value;
        if (next < 0) {
            problems.at("sum-too-large", row, column, measure.name());
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
