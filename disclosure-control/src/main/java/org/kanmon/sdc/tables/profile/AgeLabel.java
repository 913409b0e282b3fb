package org.kanmon.sdc.tables.profile;

import java.text.Normalizer;
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

    private static final String AGE = "(\\d{1,3})(?:歳|才|代)?";
    private static final Pattern RANGE = Pattern.compile(AGE + "(?:-|~|から|to)" + AGE + "(?:まで)?");
    private static final Pattern OPEN = Pattern.compile(AGE + "(?:以上|\\+|-|~)");
    private static final Pattern BELOW = Pattern.compile(AGE + "未満");
    private static final Pattern UP_TO = Pattern.compile(AGE + "(?:以下|まで)");
    private static final Pattern DECADE = Pattern.compile("(\\d{1,3})(?:歳|才)?代");
    private static final Pattern YEAR = Pattern.compile("(\\d{1,3})(?:歳|才)?");

    private static final int DECADE_YEARS = 10;

    /** Reads a label such as {@code 65～69歳}, {@code 75歳以上}, {@code 10歳未満}, {@code 20代}; empty if it is none of these. */
    public static Optional<AgeLabel> of(String label) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFKC)
                .replaceAll("[\\s ]", "")
                .replaceAll("[‐‑‒–—―−ー〜～]", "-");
        Matcher range = RANGE.matcher(plain);
        if (range.matches()) {
            return Optional.of(new AgeLabel(age(range, 1), age(range, 2)));
        }
        Matcher decade = DECADE.matcher(plain);
        if (decade.matches()) {
            return Optional.of(new AgeLabel(age(decade, 1), age(decade, 1) + DECADE_YEARS - 1));
        }
        Matcher open = OPEN.matcher(plain);
        if (open.matches()) {
            return Optional.of(new AgeLabel(age(open, 1), Integer.MAX_VALUE));
        }
        Matcher below = BELOW.matcher(plain);
        if (below.matches()) {
            return Optional.of(new AgeLabel(0, age(below, 1) - 1));
        }
        Matcher upTo = UP_TO.matcher(plain);
        if (upTo.matches()) {
            return Optional.of(new AgeLabel(0, age(upTo, 1)));
        }
        Matcher year = YEAR.matcher(plain);
        return year.matches() ? Optional.of(new AgeLabel(age(year, 1), age(year, 1))) : Optional.empty();
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
