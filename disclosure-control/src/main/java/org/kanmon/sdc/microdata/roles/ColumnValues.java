package org.kanmon.sdc.microdata.roles;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kanmon.sdc.microdata.model.Attribute;

/** What the different values of a column look like. Of very many values some, evenly spread, stand for all. */
final class ColumnValues {

    /** Cells that tell nothing. */
    private static final Set<String> MISSING =
            Set.of("", "*", "-", "?", "na", "n/a", "nan", "null", "none", "不明", "未記入", "無回答", "unknown");

    private static final int LOOKED_AT = 20_000;

    /** What a value looks like shows at its beginning. */
    private static final int CHARACTERS = 200;

    /** Values of a look are enough if so great a share has it: a few may be wrong. */
    private static final double ENOUGH = 0.9;

    /** From so many records on it means something that all values differ. */
    private static final int FEW_RECORDS = 20;

    private static final double NEARLY_ALL = 0.95;

    /** Texts are longer than names and codes. */
    private static final int TEXT_LENGTH = 20;

    private static final double TEXT_DIFFERENT = 0.3;

    /** Dates of events lie closer together than births. */
    private static final int YEARS_OF_EVENTS = 50;

    private final Attribute attribute;
    private final List<String> values;

    private ColumnValues(Attribute attribute, List<String> values) {
        this.attribute = attribute;
        this.values = values;
    }

    static ColumnValues of(Attribute attribute) {
        List<String> all = attribute.values();
        int step = Math.max(1, all.size() / LOOKED_AT);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < all.size(); i += step) {
            String plain = Normalizer.normalize(beginning(all.get(i)), Normalizer.Form.NFKC)
                    .strip();
            if (!MISSING.contains(plain.toLowerCase(Locale.ROOT))) {
                values.add(plain);
            }
        }
        return new ColumnValues(attribute, values);
    }

    private static String beginning(String value) {
        return value.length() <= CHARACTERS ? value : value.substring(0, CHARACTERS);
    }

    /** Whether there is no value that tells anything. */
    boolean isEmpty() {
        return values.isEmpty();
    }

    boolean isConstant() {
        return attribute.values().size() <= 1;
    }

    /** The share of values with a look. */
    double share(ValuePattern pattern) {
        return values.isEmpty()
                ? 0
                : (double) values.stream().filter(pattern::fits).count() / values.size();
    }

    /** A look that nearly all values have and that speaks for itself. */
    Optional<Reason> speak() {
        for (ValuePattern pattern : ValuePattern.values()) {
            double share = pattern.speaksAlone(values.size()) ? share(pattern) : 0;
            if (share >= ENOUGH) {
                boolean births = pattern == ValuePattern.DATE && years() > YEARS_OF_EVENTS;
                return Optional.of(Reason.values(births ? ColumnMeaning.BIRTH_DATE : pattern.meaning(), share));
            }
        }
        return Optional.empty();
    }

    /** Whether values look like what a name says. */
    Optional<Reason> bearOut(ColumnMeaning meaning) {
        double share = 0;
        for (ValuePattern pattern : ValuePattern.values()) {
            boolean birth = meaning == ColumnMeaning.BIRTH_DATE && pattern.meaning() == ColumnMeaning.DATE;
            if (pattern.meaning() == meaning || birth) {
                share = Math.max(share, share(pattern));
            }
        }
        // A code of the sex may stand beside words for it.
        share = meaning == ColumnMeaning.SEX
                ? share(ValuePattern.SEX) + share(ValuePattern.SEX_CODE)
                : meaning == ColumnMeaning.AGE ? share(ValuePattern.AGE_BAND) + ages() : share;
        return share >= ENOUGH ? Optional.of(Reason.values(meaning, Math.min(1, share))) : Optional.empty();
    }

    private double ages() {
        return values.isEmpty()
                ? 0
                : (double) values.stream()
                                .filter(value ->
                                        ValuePattern.AGE_NUMBER.fits(value) && !ValuePattern.AGE_BAND.fits(value))
                                .count()
                        / values.size();
    }

    /** From the earliest year of a western date to the last. */
    private int years() {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (String value : values) {
            if (value.length() >= 4 && value.substring(0, 4).chars().allMatch(c -> c >= '0' && c <= '9')) {
                int year = Integer.parseInt(value.substring(0, 4));
                first = Math.min(first, year);
                last = Math.max(last, year);
            }
        }
        return last < first ? 0 : last - first;
    }

    /** The share of different values among the records, if nearly every record has one of its own and they are no measurements. */
    Optional<Reason> nearlyUnique() {
        double share = (double) attribute.values().size() / Math.max(1, attribute.records());
        boolean measured =
                values.stream().filter(value -> value.matches("-?\\d+\\.\\d+")).count() > values.size() / 2;
        return attribute.records() >= FEW_RECORDS && share >= NEARLY_ALL && !measured
                ? Optional.of(Reason.nearlyUnique(share))
                : Optional.empty();
    }

    /** Whether the values are texts that somebody wrote. */
    boolean isText() {
        double length = values.stream().mapToInt(String::length).average().orElse(0);
        return length >= TEXT_LENGTH
                && attribute.values().size() >= TEXT_DIFFERENT * attribute.records()
                && attribute.values().size() > 1;
    }
}
