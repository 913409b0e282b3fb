package org.kanmon.criteria;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * One criterion with all its values over time, as one file holds them.
 *
 * @param path the identifier, with the database
 * @param kind the kind's word, for example {@code minimum-count}
 * @param values by the day from which each counts, until the day before the next one's
 */
public record CriterionFile(
        String path, Text title, String unit, String kind, Basis basis, NavigableMap<LocalDate, Answer> values) {

    public CriterionFile {
        values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
    }

    /** What the file says on a date; silent before the first of its dates. */
    public Answer answer(LocalDate asOf) {
        Map.Entry<LocalDate, Answer> entry = values.floorEntry(asOf);
        return entry == null ? new Answer.Silent(path) : entry.getValue();
    }
}
