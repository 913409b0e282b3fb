package org.kanmon.sdc.source;

import java.util.Optional;
import org.kanmon.sdc.source.Layout.Orientation;

/**
 * A column or a row of a sheet in which labels stand, as a layout names it: by a text in the header, or by its number.
 *
 * @param side where the labels stand
 * @param name a text in the header; empty where the line is named by its number
 * @param number the 1-based column or row of the file; 0 where the line is named by a text
 * @param part which part of each label is meant
 */
public record Line(Side side, Optional<String> name, int number, LabelPart part) {

    public Line {
        if (name.isPresent() == number > 0) {
            throw new IllegalArgumentException("a line has either a name or a number: " + name + ", " + number);
        }
    }

    /** A line whose labels are meant as they are. */
    public Line(Side side, Optional<String> name, int number) {
        this(side, name, number, LabelPart.WHOLE);
    }

    /** A part of each label of this line. */
    public Line part(LabelPart other) {
        return new Line(side, name, number, other);
    }

    /** Where labels stand, and which word of a layout file says so. */
    public enum Side {
        /** In a column of a tidy table. */
        COLUMN("column"),
        /** In a label column of a crosstab: categories lie along the rows. */
        ROWS("rows"),
        /** In a header row of a crosstab: categories lie along the columns. */
        COLUMNS("columns");

        private final String word;

        Side(String word) {
            this.word = word;
        }

        /** The key used in layout files. */
        public String word() {
            return word;
        }

        /** The orientation of the tables that have it. */
        Orientation orientation() {
            return this == COLUMN ? Orientation.TIDY : Orientation.CROSSTAB;
        }
    }

    /** The column of this name. */
    public static Line column(String name) {
        return new Line(Side.COLUMN, Optional.of(name), 0);
    }

    /** The label column below this text of a crosstab's header. */
    public static Line rows(String name) {
        return new Line(Side.ROWS, Optional.of(name), 0);
    }

    /** The label column of this number. */
    public static Line rows(int column) {
        return new Line(Side.ROWS, Optional.empty(), column);
    }

    /** The header row that has this text above the labels of the rows. */
    public static Line columns(String name) {
        return new Line(Side.COLUMNS, Optional.of(name), 0);
    }

    /** The header row of this number. */
    public static Line columns(int row) {
        return new Line(Side.COLUMNS, Optional.empty(), row);
    }

    /** The name, or the number in digits. */
    public String text() {
        return name.orElseGet(() -> Integer.toString(number));
    }
}
