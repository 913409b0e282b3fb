package org.kanmon.sdc.microdata.recode;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kanmon.sdc.microdata.model.Attribute;

/** How many persons have each value of a column; records, where every record is a person. */
public final class Counts {

    private Counts() {}

    /** The number of persons of each value. */
    public static Map<String, Long> of(Attribute column, Optional<Attribute> person) {
        return recoded(column, person, column.values().toArray(String[]::new));
    }

    /**
     * The number of persons of each text that values become.
     *
     * @param texts per value what it becomes
     */
    static Map<String, Long> recoded(Attribute column, Optional<Attribute> person, String[] texts) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] number = new int[texts.length];
        for (int value = 0; value < texts.length; value++) {
            number[value] = numbers.computeIfAbsent(texts[value], text -> numbers.size());
        }
        long[] persons = new long[numbers.size()];
        Set<Long> seen = new HashSet<>();
        for (int record = 0; record < column.records(); record++) {
            int text = number[column.codes().get(record)];
            boolean isNew = person.isEmpty()
                    || seen.add(
                            (long) text << Integer.SIZE | person.get().codes().get(record));
            persons[text] += isNew ? 1 : 0;
        }
        Map<String, Long> counts = new HashMap<>();
        numbers.forEach((text, place) -> counts.put(text, persons[place]));
        return counts;
    }
}
