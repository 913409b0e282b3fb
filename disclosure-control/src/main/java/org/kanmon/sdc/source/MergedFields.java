package org.kanmon.sdc.source;

import java.util.HashMap;
import java.util.Map;

/** Which fields of the lines of labels belong to a merged area: these show the text of its first field. */
final class MergedFields {

    private final Sheet sheet;
    private final Map<Long, Area> areas = new HashMap<>();

    MergedFields(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Takes in the areas that reach over a line of labels.
     *
     * @param side ROWS for a label column, COLUMNS for a header row
     */
    void addLine(Line.Side side, int number, Problems problems) throws UnusableInput {
        boolean column = side == Line.Side.ROWS;
        int length = column ? sheet.rows() : sheet.columns();
        int covered = 0;
        for (Area area : sheet.merged()) {
            int first = column ? area.firstRow() : area.firstColumn();
            int last = Math.min(length, column ? area.lastRow() : area.lastColumn());
            boolean crosses = column
                    ? area.firstColumn() <= number && number <= area.lastColumn()
                    : area.firstRow() <= number && number <= area.lastRow();
            if (!crosses || last < first) {
                continue;
            }
            covered += last - first + 1;
            if (covered > length) {
                throw problems.fatal("merged-overlap", area.firstRow(), area.firstColumn());
            }
            for (int at = first; at <= last; at++) {
                areas.put(column ? key(at, number) : key(number, at), area);
            }
        }
    }

    /** The text of a field's area. */
    String text(int row, int column) {
        Area area = areas.get(key(row, column));
        return (area == null ? sheet.text(row, column) : sheet.text(area.firstRow(), area.firstColumn())).strip();
    }

    /** The 1-based row in which a field's text stands. */
    int textRow(int row, int column) {
        Area area = areas.get(key(row, column));
        return area == null ? row : area.firstRow();
    }

    /** The 1-based column in which a field's text stands. */
    int textColumn(int row, int column) {
        Area area = areas.get(key(row, column));
        return area == null ? column : area.firstColumn();
    }

    private static long key(int row, int column) {
        return (long) row << Integer.SIZE | column;
    }
}
