package org.kanmon.sdc.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a field as spreadsheets write it, such as {@code B12}.
 *
 * @param row 1-based, at most 1,048,576
 * @param column 1-based, at most 16,384
 */
record FieldName(int row, int column) {

    static final int LAST_ROW = 1_048_576;
    static final int LAST_COLUMN = 16_384;

    private static final Pattern NAME = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([1-9][0-9]{0,6})");

    /** The field of a name; empty if it is none. */
    static Optional<FieldName> read(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int column = 0;
        for (char letter : matcher.group(1).toUpperCase(Locale.ROOT).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        int row = Integer.parseInt(matcher.group(2));
        return row <= LAST_ROW && column <= LAST_COLUMN ? Optional.of(new FieldName(row, column)) : Optional.empty();
    }

    /** The name of a field. */
    static String of(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row).toString();
    }

    /** The area of a range such as {@code B2:D4}, or of one field; empty if it is none. */
    static Optional<Area> area(String range) {
        String[] ends = range.split(":", -1);
        Optional<FieldName> first = read(ends[0]);
        Optional<FieldName> last = ends.length == 1 ? first : ends.length == 2 ? read(ends[1]) : Optional.empty();
        return first.flatMap(a -> last.map(b -> new Area(
                Math.min(a.row, b.row),
                Math.min(a.column, b.column),
                Math.max(a.row, b.row),
                Math.max(a.column, b.column))));
    }
}
