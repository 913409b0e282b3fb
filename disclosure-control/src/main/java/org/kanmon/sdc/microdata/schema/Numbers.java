package org.kanmon.sdc.microdata.schema;

import java.math.BigDecimal;
import java.util.Optional;
import org.kanmon.sdc.source.Spelling;
import org.kanmon.sdc.source.YamlMapping;

/** Reads the numbers of a mapping and refuses those that are out of range, with what is allowed. */
record Numbers(YamlMapping mapping) {

    /** Which numbers are allowed. */
    enum Range {
        WHOLE("1 .. 2147483647", true, 1, Integer.MAX_VALUE, false),
        SHARE("0 .. 1", false, 0, 1, false),
        POSITIVE_SHARE("> 0 .. 1", false, 0, 1, true),
        FROM_ONE("1 .. 1e15", false, 1, 1e15, false),
        POSITIVE("> 0 .. 1e15", false, 0, 1e15, true);

        private final String shown;
        private final boolean whole;
        private final double least;
        private final double greatest;
        private final boolean aboveLeast;

        Range(String shown, boolean whole, double least, double greatest, boolean aboveLeast) {
            this.shown = shown;
            this.whole = whole;
            this.least = least;
            this.greatest = greatest;
            this.aboveLeast = aboveLeast;
        }

        private boolean contains(double number) {
            return (aboveLeast ? number > least : number >= least)
                    && number <= greatest
                    && (!whole || number == Math.rint(number));
        }
    }

    /** A number that may be absent. */
    Optional<Double> find(String key, Range range) {
        return mapping.text(key).flatMap(text -> number(key, text, range));
    }

    /** A number that must be there. */
    Optional<Double> required(String key, Range range) {
        return mapping.requiredText(key).flatMap(text -> number(key, text, range));
    }

    private Optional<Double> number(String key, String text, Range range) {
        Optional<Double> number = decimal(text).filter(range::contains);
        if (number.isEmpty()) {
            mapping.note(
                    "schema-number",
                    mapping.find(key).orElseThrow(),
                    key,
                    Spelling.shown(text),
                    range.whole ? range.shown + " (1, 2, 3 …)" : range.shown);
        }
        return number;
    }

    private static Optional<Double> decimal(String text) {
        try {
            return text.length() > 40 ? Optional.empty() : Optional.of(new BigDecimal(text).doubleValue());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
