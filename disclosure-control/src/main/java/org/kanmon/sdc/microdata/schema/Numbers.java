package org.kanmon.sdc.microdata.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kanmon.sdc.source.Spelling;
import org.kanmon.sdc.source.YamlMapping;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the numbers of a mapping and refuses those that are out of range, with what is allowed. */
record Numbers(YamlMapping mapping) {

    /** Which numbers are allowed. */
    enum Range {
        WHOLE("1 .. 2147483647", true, 1, Integer.MAX_VALUE, false),
        FROM_TWO("2 .. 2147483647", true, 2, Integer.MAX_VALUE, false),
        DAYS("1 .. 36525", true, 1, 36525, false),
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

    /** A decimal number of any size that may be absent. */
    Optional<BigDecimal> decimal(String key) {
        return mapping.text(key).flatMap(text -> exact(mapping.find(key).orElseThrow(), text));
    }

    /** Decimal numbers; empty if there is one that is none. */
    List<BigDecimal> decimals(Node at, List<String> texts) {
        List<BigDecimal> numbers = new ArrayList<>();
        texts.forEach(text -> exact(at, text).ifPresent(numbers::add));
        return numbers.size() == texts.size() ? numbers : List.of();
    }

    private Optional<BigDecimal> exact(Node at, String text) {
        if (text.matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?")) {
            return Optional.of(new BigDecimal(text));
        }
        mapping.note("schema-decimal", at, Spelling.shown(text));
        return Optional.empty();
    }

    private Optional<Double> number(String key, String text, Range range) {
        Optional<Double> number = rounded(text).filter(range::contains);
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

    private static Optional<Double> rounded(String text) {
        try {
            return text.length() > 40 ? Optional.empty() : Optional.of(new BigDecimal(text).doubleValue());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
