package org.kanmon.rules.screening.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JapaneseHolidaysTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2024; 01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-22 09-23 10-14 11-03 11-04 11-23
            2025; 01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11 09-15 09-23 10-13 11-03 11-23 11-24
            2026; 01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23
            2027; 01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23
            """)
    void theHolidaysAreThoseOfTheAnnouncedLists(int year, String days) {
        Set<LocalDate> expected = Arrays.stream(days.split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, new TreeSet<>(JapaneseHolidays.of(year)));
    }

    static IntStream years() {
        return IntStream.rangeClosed(JapaneseHolidays.FIRST_YEAR, JapaneseHolidays.LAST_YEAR);
    }

    @ParameterizedTest
    @MethodSource("years")
    void everySundayHolidayIsFollowedByAnother(int year) {
        Set<LocalDate> holidays = JapaneseHolidays.of(year);
        assertTrue(holidays.size() >= 16 && holidays.size() <= 22, holidays.toString());
        for (LocalDate day : holidays) {
            assertEquals(year, day.getYear());
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                LocalDate next = day;
                while (holidays.contains(next.plusDays(1))) {
                    next = next.plusDays(1);
                }
                assertTrue(next.isAfter(day), day.toString());
            }
        }
        assertTrue(
                holidays.stream().filter(day -> day.getMonthValue() == 3).allMatch(day -> day.getDayOfMonth() >= 19));
    }

    @Test
    void soManyOfficeDaysAfterADayLieBetween() {
        for (LocalDate start = LocalDate.of(2022, 1, 1); start.getYear() < 2040; start = start.plusDays(1)) {
            int count = start.getDayOfYear() % 23;
            LocalDate end = OfficeDays.after(start, count).orElseThrow();
            assertTrue(OfficeDays.isOpen(end));
            assertEquals(count, start.datesUntil(end).filter(OfficeDays::isOpen).count());
        }
    }

    @Test
    void officesRestAtTheEndOfTheYear() {
        for (MonthDay day : Set.of(MonthDay.of(12, 29), MonthDay.of(12, 31), MonthDay.of(1, 2), MonthDay.of(1, 3))) {
            assertTrue(!OfficeDays.isOpen(day.atYear(2025)), day.toString());
        }
        assertEquals(Optional.of(LocalDate.of(2026, 1, 5)), OfficeDays.after(LocalDate.of(2025, 12, 26), 1));
    }

    @Test
    void yearsOfOtherLawsAreNotGuessed() {
        assertThrows(IllegalArgumentException.class, () -> JapaneseHolidays.of(2021));
        assertEquals(Optional.empty(), OfficeDays.after(LocalDate.of(2021, 12, 24), 3));
        assertEquals(Optional.empty(), OfficeDays.after(LocalDate.of(2099, 12, 28), 3));
    }
}
