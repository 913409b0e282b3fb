package org.kanmon.rules.screening.application;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A span of days, both ends included, written {@code YYYY-MM} or {@code YYYY-MM-DD}.
 *
 * @param from its first day; empty where the application does not say, or nobody can read it
 * @param to its last day, the month's last where only a month is written; empty likewise
 * @param readable whether each end that is written is a month or a day
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to, boolean readable) {

    private static final int MONTH = "2024-04".length();

    /** Reads both ends; an empty text is an end that is not written. */
    public static Period of(String from, String to) {
        Optional<LocalDate> first = parse(from, false);
        Optional<LocalDate> last = parse(to, true);
        return new Period(first, last, first.isPresent() != from.isEmpty() && last.isPresent() != to.isEmpty());
    }

    /** Whether it ends before it begins. */
    public boolean isReversed() {
        return from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
    }

    private static Optional<LocalDate> parse(String text, boolean end) {
        try {
            if (text.length() == MONTH) {
                YearMonth month = YearMonth.parse(text);
                return Optional.of(end ? month.atEndOfMonth() : month.atDay(1));
            }
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
