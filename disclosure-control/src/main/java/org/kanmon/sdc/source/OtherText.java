package org.kanmon.sdc.source;

import java.util.List;
import java.util.TreeSet;

/** Watches a column that the layout does not name, for figures. */
final class OtherText {

    private static final String COUNTERS = "人名件例";

    private final String name;
    private final int column;
    private boolean figures;

    OtherText(String name, int column) {
        this.name = name;
        this.column = column;
    }

    void add(String text) {
        figures = figures || isFigure(text.strip()) || ToldCounts.isToldBy(text);
    }

    /**
     * The columns in which a figure stands above or below the table: nobody has looked into these, either.
     *
     * @param lastAbove the last row above the table's header
     * @param firstBelow the first row below the table
     */
    static List<OtherColumn> outside(Sheet sheet, int lastAbove, int firstBelow) {
        TreeSet<Integer> columns = new TreeSet<>();
        for (int row = lastAbove > 0 ? 1 : firstBelow;
                row <= sheet.rows();
                row = row == lastAbove ? firstBelow : row + 1) {
            for (int column = 1; column <= sheet.columns(row); column++) {
                if (isFigure(sheet.text(row, column).strip())) {
                    columns.add(column);
                }
            }
        }
        return columns.stream().map(column -> new OtherColumn("", column, true)).toList();
    }

    /** Whether a text is a figure, or tells of a number of people or cases. */
    static boolean tells(String text) {
        return isFigure(text) || ToldCounts.isToldBy(text);
    }

    /** Digits of any width and signs of any kind, as in {@code 4 (2.3%)}; no letters but those that people count with. */
    static boolean isFigure(String text) {
        return text.codePoints().anyMatch(Character::isDigit)
                && text.codePoints().allMatch(c -> !Character.isLetter(c) || COUNTERS.indexOf(c) >= 0);
    }

    OtherColumn column() {
        return new OtherColumn(name, column, figures);
    }
}
