package org.kanmon.sdc.source;

/**
 * A column of the file that the layout does not name, or a sheet of a workbook without a table. It is published with the others,
 * but nobody has looked into it.
 *
 * @param name its name in the header; empty if it has none
 * @param column its 1-based position in the file, or {@link #WHOLE_SHEET}
 * @param figures whether a number stands anywhere in it: then it may hold counts that a criterion speaks about
 * @param ranks whether its numbers are the ranks of figures of the table: as long as all of these are printed, they tell nothing
 *     more
 */
public record OtherColumn(String name, int column, boolean figures, boolean ranks) {

    /** The position of a sheet, or of a part of a workbook that no sheet shows. */
    public static final int WHOLE_SHEET = 0;

    /** A column whose numbers are no ranks. */
    public OtherColumn(String name, int column, boolean figures) {
        this(name, column, figures, false);
    }

    /** Whether it is a sheet in which nothing is counted: notes, a list of codes. */
    public boolean isPlainSheet() {
        return column == WHOLE_SHEET && !figures;
    }
}
