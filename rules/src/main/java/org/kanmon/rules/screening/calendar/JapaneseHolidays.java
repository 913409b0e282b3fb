package org.kanmon.rules.screening.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The national holidays of Japan, computed from the Act on National Holidays (国民の祝日に関する法律, Act No. 178 of 1948), article 2 (the
 * days), article 3 paragraph 2 (substitute holidays) and paragraph 3 (days between two holidays), as in force since 2022; the exceptions for the
 * games of 2020 and 2021 are not in it, hence the first year. The equinoxes are those that the almanac office announces each February for
 * the next year (暦要項); they are computed here by the usual approximation of the sun's longitude, which gives the days
 * announced for 2024 to 2027. A law of later years may differ.
 */
public final class JapaneseHolidays {

    /** The first year for which holidays are computed. */
    public static final int FIRST_YEAR = 2022;

    /** The last year for which the approximation of the equinoxes is meant. */
    public static final int LAST_YEAR = 2099;

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(2, 11),
            MonthDay.of(2, 23),
            MonthDay.of(4, 29),
            MonthDay.of(5, 3),
            MonthDay.of(5, 4),
            MonthDay.of(5, 5),
            MonthDay.of(8, 11),
            MonthDay.of(11, 3),
            MonthDay.of(11, 23));

    /** By month, which Monday of it: coming of age, sea, respect for the aged, sports. */
    private static final Map<Integer, Integer> MONDAYS = Map.of(1, 2, 7, 3, 9, 3, 10, 2);

    private static final Map<Integer, Set<LocalDate>> YEARS = new ConcurrentHashMap<>();

    private JapaneseHolidays() {}

    /** Whether holidays of the year are computed. */
    public static boolean knows(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /**
     * All holidays of a year, substitutes and days between included, in order.
     *
     * @throws IllegalArgumentException if the year is not from 2022 to 2099
     */
    public static Set<LocalDate> of(int year) {
        if (!knows(year)) {
            throw new IllegalArgumentException("no holidays of " + year);
        }
        return YEARS.computeIfAbsent(year, JapaneseHolidays::compute);
    }

    private static Set<LocalDate> compute(int year) {
        TreeSet<LocalDate> named = new TreeSet<>();
        FIXED.forEach(day -> named.add(day.atYear(year)));
        MONDAYS.forEach((month, which) -> named.add(
                LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.MONDAY))));
        named.add(LocalDate.of(year, 3, equinox(year, 20.8431)));
        named.add(LocalDate.of(year, 9, equinox(year, 23.2488)));
        TreeSet<LocalDate> all = new TreeSet<>(named);
        for (LocalDate day : named) {
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                all.add(firstOther(day, named));
            }
            LocalDate next = day.plusDays(1);
            if (named.contains(day.plusDays(2)) && !named.contains(next)) {
                all.add(next);
            }
        }
        return Collections.unmodifiableSet(all);
    }

    private static LocalDate firstOther(LocalDate day, Set<LocalDate> named) {
        LocalDate next = day;
        while (named.contains(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static int equinox(int year, double in1980) {
        int since = year - 1980;
        return (int) (in1980 + 0.242194 * since) - since / 4;
    }
}
