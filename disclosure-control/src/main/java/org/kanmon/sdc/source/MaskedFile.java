package org.kanmon.sdc.source;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.BitSet;
import org.kanmon.sdc.tables.model.Table;

/**
 * Writes a table's file again with more cells hidden. Only the bytes of newly hidden figures change: columns, order,
 * separators, quotation marks, line ends, encoding and everything that the layout does not name stay as they came.
 */
public final class MaskedFile {

    private final SourceTable source;
    private final ByteArrayOutputStream out;
    private int copied;

    private MaskedFile(SourceTable source) {
        this.source = source;
        this.out = new ByteArrayOutputStream(source.text().bytes().length);
    }

    /**
     * The masked file. With nothing newly hidden it is the input, byte for byte.
     *
     * @param source the table as read
     * @param masked the same table, its rows in any order, with at least the same cells hidden
     * @param mark what to put in place of a figure: one of the layout's marks that the file's encoding has, usually
     *     {@link SourceTable#mark()}
     * @throws IllegalArgumentException if the masked table is not one of the source, or the mark would not be read as one
     */
    public static byte[] write(SourceTable source, Table masked, String mark) {
        if (!new Marks(source.layout().masks()).contains(mark) || !source.text().canWrite(mark)) {
            throw new IllegalArgumentException("\"" + mark + "\" does not mean hidden in this file; its marks are "
                    + source.layout().masks());
        }
        return new MaskedFile(source).write(newlyHidden(source.table(), masked), mark);
    }

    /** The places of the cells that are hidden in one table and not in the other, ascending. */
    private static long[] newlyHidden(Table before, Table after) {
        long[] hiddenBefore = places(before, before.hidden());
        long[] hiddenAfter = places(after, after.hidden());
        long[] places = Arrays.stream(hiddenAfter)
                .filter(place -> Arrays.binarySearch(hiddenBefore, place) < 0)
                .toArray();
        if (before.cells() != after.cells() || hiddenAfter.length - places.length != hiddenBefore.length) {
            throw new IllegalArgumentException("the masked table is not the same table with more cells hidden");
        }
        return places;
    }

    private static long[] places(Table table, BitSet cells) {
        return cells.stream()
                .mapToLong(cell -> place(table.record(cell), table.column(cell)))
                .sorted()
                .toArray();
    }

    private static long place(int record, int column) {
        return (long) record << Integer.SIZE | column;
    }

    private byte[] write(long[] places, String mark) {
        Problems problems = new Problems(source.text().fileName());
        CsvScanner scanner = new CsvScanner(source.text(), Separator.of(source.text()), Limits.USUAL, problems);
        try {
            int next = 0;
            while (next < places.length && scanner.next()) {
                while (next < places.length && places[next] >> Integer.SIZE == scanner.record()) {
                    replace(scanner, (int) places[next++] - 1, mark);
                }
            }
        } catch (UnusableInput e) {
            throw new IllegalStateException("the file that was read before cannot be read again", e);
        }
        copyUpTo(source.text().bytes().length);
        return out.toByteArray();
    }

    private void replace(CsvScanner scanner, int field, String mark) {
        copyUpTo(scanner.start(field));
        boolean quoted = scanner.isQuoted(field) || mark.chars().anyMatch(c -> c == ',' || c == '\t' || c == '"');
        String text = quoted ? '"' + mark.replace("\"", "\"\"") + '"' : mark;
        out.writeBytes(text.getBytes(source.text().charset()));
        copied = scanner.end(field);
    }

    private void copyUpTo(int position) {
        out.write(source.text().bytes(), copied, position - copied);
        copied = position;
    }
}
