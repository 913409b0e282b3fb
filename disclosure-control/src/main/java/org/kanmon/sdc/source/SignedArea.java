package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A term of a formula that does nothing but add and subtract: a field, or an area that is summed up.
 *
 * @param sign 1 or -1
 * @param single whether it is a field by itself, where a text is an error; among the fields of an area texts do not count
 */
record SignedArea(int sign, Area area, boolean single) {

    private static final int LONGEST = 8_192;
    private static final String FIELD = "(\\$?)([A-Z]{1,3})(\\$?)([1-9][0-9]{0,6})";
    private static final Pattern TERM = Pattern.compile("(?:" + FIELD + ")(?::" + FIELD + ")?");

    /**
     * The terms of a formula; empty if it is another one.
     *
     * @param down how many rows references without a dollar sign move down
     * @param right how many columns they move to the right
     */
    static Optional<List<SignedArea>> read(String formula, int down, int right) {
        if (formula.isBlank() || formula.length() > LONGEST) {
            return Optional.empty();
        }
        String text = formula.replace(" ", "").toUpperCase(Locale.ROOT);
        List<SignedArea> terms = new ArrayList<>();
        Matcher term = TERM.matcher(text);
        int at = 0;
        int sign = 1;
        boolean inSum = false;
        while (true) {
            if (!inSum && text.startsWith("SUM(", at)) {
                inSum = true;
                at += "SUM(".length();
            }
            if (!term.find(at) || term.start() != at) {
                return Optional.empty();
            }
            Optional<Area> area = area(term, down, right);
            if (area.isEmpty() || !inSum && term.group(8) != null) {
                return Optional.empty();
            }
            terms.add(new SignedArea(sign, area.get(), !inSum));
            at = term.end();
            if (inSum && text.startsWith(",", at)) {
                at++;
                continue;
            }
            if (inSum && text.startsWith(")", at)) {
                inSum = false;
                at++;
            }
            if (at == text.length()) {
                return inSum ? Optional.empty() : Optional.of(terms);
            }
            if (inSum || text.charAt(at) != '+' && text.charAt(at) != '-') {
                return Optional.empty();
            }
            sign = text.charAt(at++) == '+' ? 1 : -1;
        }
    }

    private static Optional<Area> area(Matcher term, int down, int right) {
        Optional<FieldName> first = moved(term, 1, down, right);
        Optional<FieldName> last = term.group(8) == null ? first : moved(term, 5, down, right);
        return first.flatMap(a -> last.flatMap(
                b -> FieldName.area(FieldName.of(a.row(), a.column()) + ":" + FieldName.of(b.row(), b.column()))));
    }

    private static Optional<FieldName> moved(Matcher term, int group, int down, int right) {
        return FieldName.read(term.group(group + 1) + term.group(group + 3))
                .map(field -> new FieldName(
                        field.row() + (term.group(group + 2).isEmpty() ? down : 0),
                        field.column() + (term.group(group).isEmpty() ? right : 0)))
                .filter(field -> field.row() > 0
                        && field.row() <= FieldName.LAST_ROW
                        && field.column() > 0
                        && field.column() <= FieldName.LAST_COLUMN);
    }

    /** How many rows and fields have to be looked at, roughly, in a sheet of so many rows. */
    long effort(int rows) {
        long height = Math.max(0, Math.min(area.lastRow(), rows) - area.firstRow() + 1);
        return 1 + height * Math.min(area.lastColumn() - area.firstColumn() + 1, 256);
    }
}
