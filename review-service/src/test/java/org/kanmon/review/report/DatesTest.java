package org.kanmon.review.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {

    private final Dates japanese = new Dates(Labels.in(Locale.JAPANESE));
    private final Dates english = new Dates(Labels.in(Locale.ENGLISH));

    @Test
    void datesCarryTheYearOfTheEra() {
        assertEquals("2024年（令和6年）12月1日", japanese.withEra(LocalDate.of(2024, 12, 1)));
        assertEquals("2024-12-01 (Reiwa 6)", english.withEra(LocalDate.of(2024, 12, 1)));
    }

    @Test
    void firstYearOfAnEraHasANameOfItsOwn() {
        assertEquals("2019年（平成31年）4月30日", japanese.withEra(LocalDate.of(2019, 4, 30)));
        assertEquals("2019年（令和元年）5月1日", japanese.withEra(LocalDate.of(2019, 5, 1)));
        assertEquals("2019-05-01 (Reiwa 1)", english.withEra(LocalDate.of(2019, 5, 1)));
    }

    @Test
    void dateBeforeTheGregorianCalendarInJapanHasNoEra() {
        assertEquals("1873年（明治6年）1月1日", japanese.withEra(LocalDate.of(1873, 1, 1)));
        assertEquals("1872年12月31日", japanese.withEra(LocalDate.of(1872, 12, 31)));
    }

    @Test
    void plainDateHasNoEra() {
        assertEquals("2024年12月1日", japanese.plain(LocalDate.of(2024, 12, 1)));
        assertEquals("2024-12-01", english.plain(LocalDate.of(2024, 12, 1)));
    }
}
