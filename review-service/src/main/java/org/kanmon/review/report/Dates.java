package org.kanmon.review.report;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Writes dates in one language, and with the year of the Japanese era (和暦). */
final class Dates {

    /** The first day that {@link JapaneseDate} can name: the Gregorian calendar came to Japan on 1 January of Meiji 6. */
    private static final LocalDate FIRST_WITH_ERA = LocalDate.of(1873, 1, 1);

    private static final Map<JapaneseEra, String> ERAS = Map.of(
            JapaneseEra.MEIJI, "era.meiji",
            JapaneseEra.TAISHO, "era.taisho",
            JapaneseEra.SHOWA, "era.showa",
            JapaneseEra.HEISEI, "era.heisei",
            JapaneseEra.REIWA, "era.reiwa");

    private final Labels labels;

    Dates(Labels labels) {
        this.labels = labels;
    }

    /** For example 2024年12月1日, or 2024-12-01 in English. */
    String plain(LocalDate date) {
        return labels.get("date.plain", parts(date));
    }

    /** The same with the year of the era: 2024年（令和6年）12月1日, or 2024-12-01 (Reiwa 6). */
    String withEra(LocalDate date) {
        Map<String, String> parts = parts(date);
        Optional<String> era = eraYear(date);
        era.ifPresent(year -> parts.put("era", year));
        return labels.get(era.isPresent() ? "date.with-era" : "date.plain", parts);
    }

    private static Map<String, String> parts(LocalDate date) {
        Map<String, String> parts = new HashMap<>();
        parts.put("iso", date.toString());
        parts.put("year", Integer.toString(date.getYear()));
        parts.put("month", Integer.toString(date.getMonthValue()));
        parts.put("day", Integer.toString(date.getDayOfMonth()));
        return parts;
    }

    private Optional<String> eraYear(LocalDate date) {
        if (date.isBefore(FIRST_WITH_ERA)) {
            return Optional.empty();
        }
        JapaneseDate japanese = JapaneseDate.from(date);
        int year = japanese.get(ChronoField.YEAR_OF_ERA);
        String key = year == 1 ? "era.first-year" : "era.year";
        return Optional.ofNullable(ERAS.get(japanese.getEra()))
                .map(era -> labels.get(key, Map.of("era", labels.get(era), "year", Integer.toString(year))));
    }
}
