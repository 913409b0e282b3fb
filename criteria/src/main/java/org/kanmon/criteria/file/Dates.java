package org.kanmon.criteria.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as criteria files write them. Java's own formatter takes longer to load than all criteria to read. */
public final class Dates {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Dates() {}

    /** Whether the text has the form of a date, be there such a day or not. */
    static boolean isForm(String text) {
        return DATE.matcher(text).matches();
    }

    /** The day; empty if the form is another, or there is no such day. */
    public static Optional<LocalDate> parse(String text) {
        if (!isForm(text)) {
            return Optional.empty();
        }
        int year = Integer.parseInt(text, 0, 4, 10);
        int month = Integer.parseInt(text, 5, 7, 10);
        int day = Integer.parseInt(text, 8, 10, 10);
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
