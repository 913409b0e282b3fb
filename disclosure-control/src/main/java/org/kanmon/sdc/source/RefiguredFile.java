package org.kanmon.sdc.source;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.model.Table;

/** Writes a table's file again with other figures, for example rounded ones. */
public final class RefiguredFile {

    private RefiguredFile() {}

    /**
     * The file with every shown count that differs replaced; all else stays as it came.
     *
     * @param source the table as read
     * @param refigured the same table with other figures, the same cells hidden and its rows in the same order
     */
    public static byte[] write(SourceTable source, Table refigured) throws UnusableInput {
        Table before = source.table();
        int[] cells = IntStream.range(0, before.cells())
                .filter(cell -> !before.isHidden(cell) && before.value(cell) != refigured.value(cell))
                .boxed()
                .sorted((a, b) -> Long.compare(EditedFile.place(before, a), EditedFile.place(before, b)))
                .mapToInt(Integer::intValue)
                .toArray();
        long[] places = IntStream.of(cells)
                .mapToLong(cell -> EditedFile.place(before, cell))
                .toArray();
        return EditedFile.write(source, places, i -> Long.toString(refigured.value(cells[i])), new BitSet());
    }
}
