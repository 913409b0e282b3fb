package org.kanmon.sdc.microdata.recode;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanmon.sdc.microdata.hierarchy.DateParts;

/**
 * A day as data have it.
 *
 * @param separator between year, month and day; may be empty
 * @param padded whether month and day have two digits even below 10
 */
record DayText(LocalDate day, String separator, boolean padded) {

    private static final Pattern PARTS = Pattern.compile("\\d{4}([-/]?)(\\d{1,2})\\1(\\d{1,2})");

    /** The day that a text is; empty if it is none. */
    static Optional<DayText> of(String text) {
        Matcher parts = PARTS.matcher(text.strip());
        Optional<LocalDate> day = DateParts.day(text);
        if (day.isEmpty() || !parts.matches()) {
            return Optional.empty();
        }
        boolean padded = parts.group(2).length() == 2 && parts.group(3).length() == 2;
        return Optional.of(new DayText(day.get(), parts.group(1), padded));
    }

    /** Another day, written in the same way. */
    String written(LocalDate other, boolean withZeros) {
        String form = withZeros ? "%04d%s%02d%s%02d" : "%04d%s%d%s%d";
        return form.formatted(other.getYear(), separator, other.getMonthValue(), separator, other.getDayOfMonth());
    }
}
