package org.kanmon.sdc.source;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.kanmon.sdc.tables.model.Table;

/**
 * Writes a table's file again with merged categories: of the rows that are merged the first stays, under its new category and
 * with its new figures, and the others are left out. In such a row the columns that the layout does not name are emptied,
 * because they speak of the first part alone.
 */
public final class RegroupedFile {

    private final SourceTable source;
    private final Table regrouped;
    private final Map<Integer, Integer> rowOfRecord = new HashMap<>();
    private final TreeMap<Long, String> edits = new TreeMap<>();
    private final BitSet leftOut = new BitSet();

    private RegroupedFile(SourceTable source, Table regrouped) {
        this.source = source;
        this.regrouped = regrouped;
        for (int row = 0; row < regrouped.rows(); row++) {
            rowOfRecord.put(regrouped.record(row), row);
        }
    }

    /**
     * The regrouped file.
     *
     * @param source the table as read
     * @param regrouped a table of the same dimensions and measures, each of whose rows bears the record number of one of the
     *     source's rows
     * @throws IllegalArgumentException if the file's encoding lacks a character of a new category
     */
    public static byte[] write(SourceTable source, Table regrouped) throws UnusableInput {
        return new RegroupedFile(source, regrouped).write();
    }

    private byte[] write() throws UnusableInput {
        Table before = source.table();
        for (int row = 0; row < before.rows(); row++) {
            Integer stays = rowOfRecord.get(before.record(row));
            if (stays == null) {
                leftOut.set(before.record(row));
            } else {
                rewrite(row, stays);
            }
        }
        long[] places = edits.keySet().stream().mapToLong(Long::longValue).toArray();
        String[] texts = edits.values().toArray(String[]::new);
        return EditedFile.write(source, places, i -> texts[i], leftOut);
    }

    private void rewrite(int row, int newRow) {
        Table before = source.table();
        boolean renamed = false;
        for (int d = 0; d < before.dimensions().size(); d++) {
            String was = before.dimensions().get(d).categories().code(before.node(d, row));
            String is = regrouped.dimensions().get(d).categories().code(regrouped.node(d, newRow));
            if (!was.equals(is)) {
                edit(before.record(row), before.dimensions().get(d).column(), Defused.written(is));
                renamed = true;
            }
        }
        if (renamed) {
            source.otherColumns().forEach(other -> edit(before.record(row), other.column(), ""));
        }
        for (int measure = 0; measure < before.measures().size(); measure++) {
            int cell = before.cell(measure, row);
            int newCell = regrouped.cell(measure, newRow);
            String text = regrouped.isHidden(newCell) ? source.mark() : Long.toString(regrouped.value(newCell));
            boolean same = before.isHidden(cell)
                    ? regrouped.isHidden(newCell)
                    : !regrouped.isHidden(newCell) && before.value(cell) == regrouped.value(newCell);
            if (!same) {
                edit(before.record(row), before.column(cell), text);
            }
        }
    }

    private void edit(int record, int column, String text) {
        if (!source.canWrite(text)) {
            throw new IllegalArgumentException("the file's encoding cannot write \"" + text + "\"");
        }
        edits.put(EditedFile.place(record, column), text);
    }
}
