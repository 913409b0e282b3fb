package org.kanmon.sdc.source;

import java.io.ByteArrayOutputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.kanmon.sdc.tables.model.Table;

/**
 * Writes a table's file again with some fields replaced and some records left out. Not one byte else changes: columns, order,
 * separators, quotation marks, line ends, encoding and everything that the layout does not name stay as they came. But texts that a
 * spreadsheet program would take for formulas get an apostrophe before them.
 */
final class EditedFile {

    private final CsvSheet sheet;
    private final ByteArrayOutputStream out;
    private int copied;

    private EditedFile(CsvSheet sheet) {
        this.sheet = sheet;
        this.out = new ByteArrayOutputStream(sheet.file().bytes().length);
    }

    /**
     * The edited file.
     *
     * @param places the {@link #place places} of the fields to replace, ascending
     * @param texts what to put at the i-th place; the file's encoding has all its characters
     * @param leftOut the records to leave out, 1-based; no place lies in them. None in a workbook
     * @throws UnusableInput if files of this kind can be read, but not written
     */
    static byte[] write(SourceTable source, long[] places, IntFunction<String> texts, BitSet leftOut)
            throws UnusableInput {
        NavigableMap<Long, String> defused = source.formulaLike();
        if (places.length == 0 && leftOut.isEmpty() && defused.isEmpty()) {
            return source.bytes().clone();
        }
        if (source.sheet() instanceof CsvSheet csv) {
            return defused.isEmpty()
                    ? new EditedFile(csv).write(places, texts, leftOut)
                    : defusing(csv, defused, places, texts, leftOut);
        }
        if (!leftOut.isEmpty()) {
            throw new IllegalArgumentException("rows of a workbook cannot be left out");
        }
        Map<Long, String> edits = new HashMap<>();
        for (int i = 0; i < places.length; i++) {
            edits.put(places[i], texts.apply(i));
        }
        return workbook(List.of(source), List.of(edits));
    }

    /**
     * The edited file of several tables.
     *
     * @param sources the tables of one file
     * @param edits per table what to put at the {@link #place places} of fields of its sheet
     */
    static byte[] write(List<SourceTable> sources, List<Map<Long, String>> edits) throws UnusableInput {
        SourceTable first = sources.get(0);
        TreeMap<Long, String> defused = new TreeMap<>();
        sources.forEach(source -> defused.putAll(source.formulaLike()));
        if (edits.stream().allMatch(Map::isEmpty) && defused.isEmpty()) {
            return first.bytes().clone();
        }
        if (first.sheet() instanceof CsvSheet csv) {
            TreeMap<Long, String> all = new TreeMap<>();
            edits.forEach(all::putAll);
            long[] places = all.keySet().stream().mapToLong(Long::longValue).toArray();
            return defusing(csv, defused, places, i -> all.get(places[i]), new BitSet());
        }
        return workbook(sources, edits);
    }

    private static byte[] workbook(List<SourceTable> sources, List<Map<Long, String>> edits) throws UnusableInput {
        SourceTable first = sources.get(0);
        if (!ForeignFormat.isXlsx(first.bytes())) {
            throw new UnusableInput(Problem.of("workbook-not-writable", first.fileName()));
        }
        return MaskedWorkbook.write(sources, edits);
    }

    /** Writes with an apostrophe before all other texts that would be taken for formulas. */
    private static byte[] defusing(
            CsvSheet csv,
            NavigableMap<Long, String> formulaLike,
            long[] places,
            IntFunction<String> texts,
            BitSet leftOut) {
        TreeMap<Long, String> all = new TreeMap<>(formulaLike);
        all.replaceAll((place, text) -> Defused.written(text));
        all.keySet().removeIf(place -> leftOut.get((int) (place >> Integer.SIZE)));
        for (int i = 0; i < places.length; i++) {
            all.put(places[i], texts.apply(i));
        }
        long[] allPlaces = all.keySet().stream().mapToLong(Long::longValue).toArray();
        String[] allTexts = all.values().toArray(String[]::new);
        return new EditedFile(csv).write(allPlaces, i -> allTexts[i], leftOut);
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
        int next = 0;
        int row = leftOut.nextSetBit(0);
        while (next < places.length || row >= 0) {
            if (row >= 0 && (next == places.length || row < places[next] >> Integer.SIZE)) {
                copyUpTo(sheet.start(row, 1));
                copied = sheet.after(row);
                row = leftOut.nextSetBit(row + 1);
            } else {
                replace((int) (places[next] >> Integer.SIZE), (int) places[next], texts.apply(next));
                next++;
            }
        }
        copyUpTo(sheet.file().bytes().length);
        return out.toByteArray();
    }

    private void replace(int row, int column, String with) {
        copyUpTo(sheet.start(row, column));
        boolean quoted = sheet.isQuoted(row, column) || with.chars().anyMatch(c -> c == ',' || c == '\t' || c == '"');
        String text = quoted ? '"' + with.replace("\"", "\"\"") + '"' : with;
        out.writeBytes(text.getBytes(sheet.file().charset()));
        copied = sheet.end(row, column);
    }

    private void copyUpTo(int position) {
        out.write(sheet.file().bytes(), copied, position - copied);
        copied = position;
    }
}
