package org.kanmon.sdc.source;

import java.util.List;
import org.kanmon.sdc.tables.model.Table;

/** A table as read, with what is needed to write its file again. */
public final class SourceTable {

    private final Table table;
    private final Layout layout;
    private final List<OtherColumn> otherColumns;
    private final CsvSheet sheet;
    private final String mark;

    SourceTable(Table table, Layout layout, List<OtherColumn> otherColumns, CsvSheet sheet, String mark) {
        this.table = table;
        this.layout = layout;
        this.otherColumns = List.copyOf(otherColumns);
        this.sheet = sheet;
        this.mark = mark;
    }

    /** The figures. */
    public Table table() {
        return table;
    }

    /** The layout by which it was read. */
    public Layout layout() {
        return layout;
    }

    /** The columns that the layout does not name, in the order of the file. */
    public List<OtherColumn> otherColumns() {
        return otherColumns;
    }

    /** The mark to put in place of figures that are newly hidden: the layout's first that the file's encoding has. */
    public String mark() {
        return mark;
    }

    /** Whether a row of the table can be taken out of the file without touching another: so in tidy CSV and TSV files. */
    public boolean hasRemovableRows() {
        return table.isTidy();
    }

    /** The sheet that it was read from. */
    CsvSheet sheet() {
        return sheet;
    }

    /** Whether the file's encoding has all characters of a text. */
    boolean canWrite(String written) {
        return sheet.file().canWrite(written);
    }
}
