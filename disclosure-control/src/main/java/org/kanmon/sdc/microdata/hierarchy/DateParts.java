package org.kanmon.sdc.microdata.hierarchy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Generalizes days to months, quarters and years: {@code 2020-08-03} to {@code 2020-08}, {@code 2020-Q3} and {@code 2020}. Days are
 * written with hyphens, slashes or nothing between their parts.
 *
 * @param parts the levels, the finest first
 */
public record DateParts(List<Part> parts) implements HierarchyRule {

    private static final Pattern DAY = Pattern.compile("(\\d{4})([-/]?)(\\d{1,2})\\2(\\d{1,2})");

    /** To what a day can be generalized. */
    public enum Part {
        /** The month. */
        MONTH("month", "\\d{4}-\\d{2}"),
        /** The quarter of the calendar year. */
        QUARTER("quarter", "\\d{4}-Q[1-4]"),
        /** The calendar year. */
        YEAR("year", "\\d{4}"),
        /** Ten years. */
        DECADE("decade", "\\d{1,4}-\\d{1,4}");

        private final String word;
        private final String form;

        Part(String word, String form) {
            this.word = word;
            this.form = form;
        }

        /** As it is written in schemas. */
        public String word() {
            return word;
        }

        /** Whether a text is such a part, and no day. */
        public boolean isWritten(String text) {
            return text.matches(form);
        }

        private String of(LocalDate day) {
            return switch (this) {
                case MONTH -> "%d-%02d".formatted(day.getYear(), day.getMonthValue());
                case QUARTER -> "%d-Q%d".formatted(day.getYear(), (day.getMonthValue() + 2) / 3);
                case YEAR -> Integer.toString(day.getYear());
                case DECADE -> day.getYear() / 10 * 10 + "-" + (day.getYear() / 10 * 10 + 9);
            };
        }
    }

    public DateParts {
        parts = List.copyOf(parts);
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).compareTo(parts.get(i - 1)) <= 0) {
                throw new IllegalArgumentException("parts " + parts);
            }
        }
    }

    @Override
    public int steps() {
        return parts.size();
    }

    @Override
    public Optional<List<String>> generalizations(String value) {
        return day(value).map(day -> parts.stream().map(part -> part.of(day)).toList());
    }

    /** The day that a text is; empty if it is none. */
    public static Optional<LocalDate> day(String value) {
        Matcher matcher = DAY.matcher(value.strip());
        if (!matcher.matches() || matcher.group(2).isEmpty() && value.strip().length() != 8) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(4))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
