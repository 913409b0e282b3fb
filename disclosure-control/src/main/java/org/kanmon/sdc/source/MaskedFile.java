package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kanmon.sdc.tables.model.Table;

/**
 * Writes a table's file again with more cells hidden. Only the bytes of newly hidden figures change: columns, order,
 * separators, quotation marks, line ends, encoding and everything that the layout does not name stay as they came.
 */
public final class MaskedFile {

    private MaskedFile() {}

    /**
     * The masked file. With nothing newly hidden it is the input, byte for byte.
     *
     * @param source the table as read
     * @param masked the same table, its rows in any order, with at least the same cells hidden
     * @param mark what to put in place of a figure: one of the layout's marks that the file's encoding has, usually
     *     {@link SourceTable#mark()}
     * @throws IllegalArgumentException if the masked table is not one of the source, or the mark would not be read as one
     */
    public static byte[] write(SourceTable source, Table masked, String mark) throws UnusableInput {
        if (!new Marks(source.layout().masks()).contains(mark) || !source.canWrite(mark)) {
            throw new IllegalArgumentException("\"" + mark + "\" does not mean hidden in this file; its marks are "
                    + source.layout().masks());
        }
        return EditedFile.write(source, newlyHidden(source.table(), masked), i -> mark, new BitSet());
    }

    /**
     * The masked file of several tables, each with its own {@link SourceTable#mark() mark}.
     *
     * @param sources the tables as read from one file
     * @param masked the same tables, as above
     */
    public static byte[] write(List<SourceTable> sources, List<Table> masked) throws UnusableInput {
        if (sources.size() == 1) {
            return write(sources.get(0), masked.get(0), sources.get(0).mark());
        }
        List<Map<Long, String>> edits = new ArrayList<>();
        for (int t = 0; t < sources.size(); t++) {
            Map<Long, String> ofTable = new HashMap<>();
            for (long place : newlyHidden(sources.get(t).table(), masked.get(t))) {
                ofTable.put(place, sources.get(t).mark());
            }
            edits.add(ofTable);
        }
        return EditedFile.write(sources, edits);
    }

    /**
     * The masked file with a class such as {@code 1-9} in place of some figures, and the mark in place of the others. It is to be
     * read with these classes among the marks of its layout.
     *
     * @param source the table as read
     * @param masked the same table, its rows in the same order, with at least the same cells hidden
     * @param classes the text of every newly hidden cell that is to show one
     */
    public static byte[] write(SourceTable source, Table masked, Map<Integer, String> classes) throws UnusableInput {
        Map<Long, String> texts = new HashMap<>();
        classes.forEach((cell, text) -> texts.put(EditedFile.place(masked, cell), text));
        long[] places = newlyHidden(source.table(), masked);
        return EditedFile.write(source, places, i -> texts.getOrDefault(places[i], source.mark()), new BitSet());
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
                .mapToLong(cell -> EditedFile.place(table, cell))
                .sorted()
                .toArray();
    }
}
