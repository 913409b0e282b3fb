package org.kanmon.sdc.tables.profile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ages that a label stands for.
 *
 * @param from the youngest age
 * @param to the oldest age, {@link Integer#MAX_VALUE} for an open group
 */
public record AgeLabel(int from, int to) {

    private static final String AGE = "満?(\\d{1,3})(?:歳|才|代|years?|yrs?|y)?";
    private static final Pattern RANGE = Pattern.compile(AGE + "(?:-|から|to)" + AGE + "(?:まで)?");
    private static final Pattern FROM_BELOW = Pattern.compile(AGE + "以上-?" + AGE + "未満");
    private static final Pattern OPEN =
            Pattern.compile(AGE + "(?:以上|以降|\\+|-|andover|andolder|orolder|ormore)|(?:[≥≧]|>=)" + AGE);
    private static final Pattern ABOVE = Pattern.compile("(?:over|>)" + AGE);
    private static final Pattern BELOW = Pattern.compile(AGE + "未満|(?:under|<)" + AGE);
    private static final Pattern UP_TO = Pattern.compile(AGE + "(?:以下|まで)|(?:[≤≦]|<=|upto)" + AGE);
    private static final Pattern DECADE = Pattern.compile("(\\d{1,3})(?:歳|才)?[代台]|(\\d{1,3})s");
    private static final Pattern YEAR = Pattern.compile(AGE);

    /** Words around the ages: that the group is counted elsewhere too, that it is a sum, that the numbers are ages. */
    private static final Pattern BESIDE = Pattern.compile(
            "[(\\[【]?(?:再掲|再)[)\\]】][::]?|再掲[::]?|^\\(?うち[、,)]?|^\\(?内[、,)]|(?:合計|小計|計)$|^年齢|^aged?|old$");

    private static final int DECADE_YEARS = 10;

    /**
     * Reads a label such as {@code 65～69歳}, {@code 75歳以上}, {@code 10歳未満}, {@code 20代}, {@code (再掲)65歳以上},
     * {@code 90 and over}; empty if it is none of these.
     */
    public static Optional<AgeLabel> of(String label) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s　]", "")
                .replaceAll("[‐‑‒–—―−ー〜～~]", "-");
        String ages = BESIDE.matcher(plain).replaceAll("");
        return range(ages).or(() -> end(ages)).or(() -> year(ages));
    }

    private static Optional<AgeLabel> range(String ages) {
        Matcher range = RANGE.matcher(ages);
        if (range.matches()) {
            return between(age(range, 1), age(range, 2));
        }
        Matcher below = FROM_BELOW.matcher(ages);
        if (below.matches()) {
            return between(age(below, 1), age(below, 2) - 1);
        }
        Matcher decade = DECADE.matcher(ages);
        return decade.matches() ? between(first(decade), first(decade) + DECADE_YEARS - 1) : Optional.empty();
    }

    private static Optional<AgeLabel> end(String ages) {
        Matcher open = OPEN.matcher(ages);
        if (open.matches()) {
            return between(first(open), Integer.MAX_VALUE);
        }
        Matcher above = ABOVE.matcher(ages);
        if (above.matches()) {
            return between(first(above) + 1, Integer.MAX_VALUE);
        }
        Matcher below = BELOW.matcher(ages);
        if (below.matches()) {
            return between(0, first(below) - 1);
        }
        Matcher upTo = UP_TO.matcher(ages);
        return upTo.matches() ? between(0, first(upTo)) : Optional.empty();
    }

    private static Optional<AgeLabel> year(String ages) {
        Matcher year = YEAR.matcher(ages);
        return year.matches() ? between(age(year, 1), age(year, 1)) : Optional.empty();
    }

    /** A label whose ages run backwards is none. */
    private static Optional<AgeLabel> between(int from, int to) {
        return from <= to ? Optional.of(new AgeLabel(from, to)) : Optional.empty();
    }

    private static int first(Matcher matcher) {
        return matcher.group(1) != null ? age(matcher, 1) : age(matcher, 2);
    }

    /** Whether some age belongs to both. */
    boolean overlaps(AgeLabel other) {
        return from <= other.to && other.from <= to;
    }

    /** Whether the other group begins where this one ends. */
    public boolean isNextTo(AgeLabel other) {
        return to != Integer.MAX_VALUE && other.from == to + 1;
    }

    private static int age(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
