package org.kanmon.sdc.tables.groups;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kanmon.sdc.tables.profile.AgeLabel;

/** What groups are made of: how their labels are read. */
public enum Scale {
    /** Whole years of age. */
    AGE(label -> AgeLabel.of(label).map(Scale::ages)),
    /** Minutes after midnight. */
    CLOCK(label -> ClockLabel.read(plain(label))),
    /** Grams. */
    GRAMS(label -> WeightLabel.read(plain(label).replaceAll("(?<=\\d),(?=\\d{3})", "")));

    private static final int MINUTES_AN_HOUR = 60;
    private static final int MINUTES_A_DAY = 24 * MINUTES_AN_HOUR;

    private final Function<String, Optional<RawSpan>> reading;

    Scale(Function<String, Optional<RawSpan>> reading) {
        this.reading = reading;
    }

    /** What each of the labels of one dimension stands for; empty for a label that cannot be read. */
    public List<Optional<Span>> read(List<String> labels) {
        List<Optional<RawSpan>> raw = labels.stream().map(reading).toList();
        Set<Long> begins = new HashSet<>();
        raw.forEach(span -> span.ifPresent(group -> begins.add(group.from())));
        return raw.stream().map(span -> span.map(group -> group.beside(begins))).toList();
    }

    /** What to call a group of these values, in the words of most published tables. */
    public String name(Span span) {
        return switch (this) {
            case AGE -> span.to() == Span.OPEN ? span.from() + "歳以上" : span.from() + "-" + (span.to() - 1) + "歳";
            case CLOCK -> time(span.from()) + "-" + time((span.to() - 1) % MINUTES_A_DAY);
            case GRAMS -> span.to() == Span.OPEN ? span.from() + "g以上" : span.from() + "-" + (span.to() - 1) + "g";
        };
    }

    private static String time(long minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / MINUTES_AN_HOUR, minute % MINUTES_AN_HOUR);
    }

    private static RawSpan ages(AgeLabel label) {
        return RawSpan.exactly(label.from(), label.to() == Integer.MAX_VALUE ? Span.OPEN : label.to() + 1L);
    }

    private static String plain(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s", "")
                .replaceAll("[‐‑‒–—―−ー〜～~]", "-");
    }
}
