package org.kanmon.rules.screening.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * The days on which offices of the government work: neither Saturdays, Sundays and national holidays nor 29 December to 3 January (行政機関の休日に関する法律,
 * Act No. 91 of 1988, article 1).
 */
public final class OfficeDays {

    private static final MonthDay YEAR_END = MonthDay.of(12, 29);
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 3);

    private OfficeDays() {}

    /**
     * Whether offices work on a day.
     *
     * @throws IllegalArgumentException if holidays of its year are not known
     */
    public static boolean isOpen(LocalDate day) {
        MonthDay within = MonthDay.from(day);
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && within.isBefore(YEAR_END)
                && within.isAfter(NEW_YEAR)
                && !JapaneseHolidays.of(day.getYear()).contains(day);
    }

    /**
     * The day that is so many office days after another; day 0 is the day itself, or the next on which offices work.
     *
     * @param count from 0
     * @return empty if holidays on the way are not known
     */
    public static Optional<LocalDate> after(LocalDate day, long count) {
        LocalDate at = day;
        long left = count;
        while (JapaneseHolidays.knows(at.getYear())) {
            if (isOpen(at) && left-- == 0) {
                return Optional.of(at);
            }
            at = at.plusDays(1);
        }
        return Optional.empty();
    }
}
