package org.kanmon.sdc.microdata.recode;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kanmon.sdc.microdata.model.Attribute;

/**
 * Looks at a column that was recoded, by itself, whether it is what its recodings leave. It knows nothing of how they were done.
 *
 * @param recodings in their order
 * @param missing values that were passed over
 * @param column as it was read again
 * @param person whose record each one is
 */
public record RecodedValues(
        List<Recoding> recodings, Set<String> missing, Attribute column, Optional<Attribute> person) {

    private static final String PSEUDONYM = "[0-9a-f]{64}";

    /** Whether every value is one that the recodings leave, and as frequent as they say. */
    public boolean areLeft(Map<String, Long> counts) {
        Set<String> texts = texts();
        List<String> values =
                column.values().stream().filter(value -> !value.isBlank()).toList();
        Optional<Recoding> last = recodings.stream()
                .filter(recoding -> !(recoding instanceof RareValues))
                .reduce((first, second) -> second);
        boolean formed = values.stream()
                .filter(value -> !texts.contains(value))
                .allMatch(value -> last.isEmpty() || isFormed(last.get(), value));
        return formed && areFrequent(texts, counts);
    }

    /** Texts that stand in place of numbers and rare values, and values that were passed over. */
    private Set<String> texts() {
        Set<String> texts = new HashSet<>(missing);
        for (Recoding recoding : recodings) {
            if (recoding instanceof EdgeCoding edges) {
                edges.bottom().ifPresent(edge -> texts.add(edge.as()));
                edges.top().ifPresent(edge -> texts.add(edge.as()));
            } else if (recoding instanceof RareValues rare) {
                texts.add(rare.as());
            }
        }
        return texts;
    }

    private static boolean isFormed(Recoding last, String value) {
        if (last instanceof ValueRecoding byValue) {
            return byValue.leaves(value);
        }
        if (last instanceof Pseudonymisation) {
            return value.matches(PSEUDONYM);
        }
        if (last instanceof DateShift) {
            return DayText.of(value).isPresent();
        }
        return Decimal.of(value).isPresent();
    }

    private boolean areFrequent(Set<String> texts, Map<String, Long> counts) {
        for (Recoding recoding : recodings) {
            if (recoding instanceof RareValues rare) {
                Map<String, Long> persons = rare.counts().isPresent() ? counts : Counts.of(column, person);
                if (!areFrom(rare.fewerThan(), persons, texts)) {
                    return false;
                }
            } else if (recoding instanceof Microaggregation how
                    && !areFrom(how.groupSize(), Counts.of(column, person), texts)) {
                return false;
            }
        }
        return true;
    }

    private boolean areFrom(long least, Map<String, Long> persons, Set<String> texts) {
        return column.values().stream()
                .filter(value -> !value.isBlank() && !texts.contains(value))
                .allMatch(value -> persons.getOrDefault(value, 0L) >= least);
    }

    /**
     * Whether all days of a person are moved by the same number of days, within what was asked for and never 0.
     *
     * @param before the column as it was, of the same records
     */
    public boolean areShifted(Attribute before, int within) {
        Map<Integer, Long> days = new HashMap<>();
        for (int record = 0; record < column.records(); record++) {
            String old = before.values().get(before.codes().get(record));
            String now = column.values().get(column.codes().get(record));
            Optional<LocalDate> from = DayText.of(old).map(DayText::day);
            Optional<LocalDate> to = DayText.of(now).map(DayText::day);
            if (from.isEmpty() || to.isEmpty()) {
                if (!old.equals(now) || from.isPresent()) {
                    return false;
                }
                continue;
            }
            long moved = ChronoUnit.DAYS.between(from.get(), to.get());
            Long first = days.putIfAbsent(person.orElseThrow().codes().get(record), moved);
            if (moved == 0 || Math.abs(moved) > within || first != null && first != moved) {
                return false;
            }
        }
        return true;
    }
}
