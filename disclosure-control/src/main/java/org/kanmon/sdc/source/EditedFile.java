package org.kanmon.sdc.source;

import java.io.ByteArrayOutputStream;
import java.util.BitSet;
import java.util.function.IntFunction;
import org.kanmon.sdc.tables.model.Table;

/**
 * Writes a table's file again with some fields replaced and some records left out. Not one byte else changes: columns, order,
 * separators, quotation marks, line ends, encoding and everything that the layout does not name stay as they came.
 */
final class EditedFile {

    private final SourceTable source;
    private final ByteArrayOutputStream out;
    private int copied;

    private EditedFile(SourceTable source) {
        this.source = source;
        this.out = new ByteArrayOutputStream(source.text().bytes().length);
    }

    /**
     * The edited file.
     *
     * @param places the {@link #place places} of the fields to replace, ascending
     * @param texts what to put at the i-th place; the file's encoding has all its characters
     * @param leftOut the records to leave out, 1-based; no place lies in them
     */
    static byte[] write(SourceTable source, long[] places, IntFunction<String> texts, BitSet leftOut) {
        return new EditedFile(source).write(places, texts, leftOut);
    }

    /** The place of a cell's field. */
    static long place(Table table, int cell) {
        return place(table.record(cell), table.column(cell));
    }

    /** The place of a field, both numbers 1-based: places are ordered by record, then by column. */
    static long place(int record, int column) {
        return (long) record << Integer.SIZE | column;
    }

    private byte[] write(long[] places, IntFunction<String> texts, BitSet leftOut) {
        Problems problems = new Problems(source.text().fileName());
        CsvScanner scanner = new CsvScanner(source.text(), Separator.of(source.text()), Limits.USUAL, problems);
        try {
            int next = 0;
            while ((next < places.length || leftOut.length() > scanner.record()) && scanner.next()) {
                if (leftOut.get(scanner.record())) {
                    copyUpTo(scanner.start(0));
                    copied = scanner.after();
                }
                while (next < places.length && places[next] >> Integer.SIZE == scanner.record()) {
                    replace(scanner, (int) places[next] - 1, texts.apply(next));
                    next++;
                }
            }
        } catch (UnusableInput e) {
            throw new IllegalStateException("the file that was read before cannot be read again", e);
        }
        copyUpTo(source.text().bytes().length);
        return out.toByteArray();
    }

    private void replace(CsvScanner scanner, int field, String with) {
        copyUpTo(scanner.start(field));
        boolean quoted = scanner.isQuoted(field) || with.chars().anyMatch(c -> c == ',' || c == '\t' || c == '"');
        String text = quoted ? '"' + with.replace("\"", "\"\"") + '"' : with;
        out.writeBytes(text.getBytes(source.text().charset()));
        copied = scanner.end(field);
    }

    private void copyUpTo(int position) {
        out.write(source.text().bytes(), copied, position - copied);
        copied = position;
    }
}
