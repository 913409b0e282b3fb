package org.kanmon.sdc.microdata.recode;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kanmon.sdc.microdata.model.Attribute;

/** What the values of one column become by recodings that look at values, and at how often they occur. Immutable. */
public final class ColumnRecoding {

    private final Map<String, String> texts;
    private final Map<String, Integer> unreadable;

    private ColumnRecoding(Map<String, String> texts, Map<String, Integer> unreadable) {
        this.texts = texts;
        this.unreadable = unreadable;
    }

    /**
     * The recoding of a column.
     *
     * @param recodings in their order; those that look at more than values and their counts are passed over
     * @param missing values that stay as they are; blanks always do
     * @param column the values that occur
     * @param person whose record each one is
     * @param counts the persons of each value, for {@link RareValues} that take them from a file
     */
    public static ColumnRecoding of(
            List<Recoding> recodings,
            Set<String> missing,
            Attribute column,
            Optional<Attribute> person,
            Map<String, Long> counts) {
        String[] current = column.values().toArray(String[]::new);
        boolean[] done = new boolean[current.length];
        boolean[] bad = new boolean[current.length];
        for (int value = 0; value < current.length; value++) {
            done[value] = current[value].isBlank() || missing.contains(current[value]);
        }
        for (Recoding recoding : recodings) {
            if (recoding instanceof ValueRecoding byValue) {
                recode(byValue, current, done, bad);
            } else if (recoding instanceof Microaggregation how) {
                aggregate(how, column, person, current, done, bad);
            } else if (recoding instanceof RareValues rare) {
                hide(rare, rare.counts().isPresent() ? counts : Counts.recoded(column, person, current), current, done);
            }
        }
        return new ColumnRecoding(texts(column, current), unreadable(column, bad));
    }

    private static void recode(ValueRecoding recoding, String[] current, boolean[] done, boolean[] bad) {
        boolean always = recoding instanceof Blank;
        for (int value = 0; value < current.length; value++) {
            if (always) {
                current[value] = "";
                bad[value] = false;
                done[value] = true;
            } else if (!done[value] && !bad[value]) {
                Optional<String> text = recoding.of(current[value]);
                bad[value] = text.isEmpty();
                current[value] = text.orElse("");
                done[value] = recoding instanceof EdgeCoding edges && edges.isEdge(current[value]);
            }
        }
    }

    private static void aggregate(
            Microaggregation how,
            Attribute column,
            Optional<Attribute> person,
            String[] current,
            boolean[] done,
            boolean[] bad) {
        BigDecimal[] numbers = new BigDecimal[current.length];
        for (int value = 0; value < current.length; value++) {
            if (!done[value] && !bad[value]) {
                Optional<BigDecimal> number = Decimal.of(current[value]);
                bad[value] = number.isEmpty();
                numbers[value] = number.map(BigDecimal::stripTrailingZeros).orElse(null);
            }
        }
        new Groups(how, column, person, numbers).write(current);
    }

    /** Texts for the ends of numbers are values too: few persons may have them. */
    private static void hide(RareValues rare, Map<String, Long> counts, String[] current, boolean[] done) {
        for (int value = 0; value < current.length; value++) {
            boolean isValue =
                    !current[value].isBlank() && !(done[value] && rare.counts().isPresent());
            if (isValue && counts.getOrDefault(current[value], 0L) < rare.fewerThan()) {
                current[value] = rare.as();
            }
        }
    }

    private static Map<String, String> texts(Attribute column, String[] current) {
        Map<String, String> texts = new HashMap<>();
        for (int value = 0; value < current.length; value++) {
            texts.put(column.values().get(value), current[value]);
        }
        return texts;
    }

    private static Map<String, Integer> unreadable(Attribute column, boolean[] bad) {
        Map<String, Integer> unreadable = new TreeMap<>();
        int[] frequencies = column.frequencies();
        for (int value = 0; value < bad.length; value++) {
            if (bad[value]) {
                unreadable.put(column.values().get(value), frequencies[value]);
            }
        }
        return unreadable;
    }

    /** What a value becomes. */
    public String of(String value) {
        return texts.get(value);
    }

    /** Values that could not be read, with the numbers of their records; ascending. */
    public Map<String, Integer> unreadable() {
        return unreadable;
    }
}
