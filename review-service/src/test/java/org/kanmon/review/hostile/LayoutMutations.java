package org.kanmon.review.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Ways to break layout files. */
final class LayoutMutations {

    private static final Pattern WORD = Pattern.compile("[^\\s,:{}\\[\\]\"]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private static final List<String> VALUES = List.of(
            "null",
            "~",
            "0",
            "-1",
            "2147483648",
            "1e999",
            ".nan",
            "true",
            "[]",
            "{}",
            "\"\"",
            "*a",
            "&a x",
            "!!java.lang.Runtime x",
            "!!python/object x",
            "|",
            ">",
            "? a",
            "<<",
            "2026-01-01",
            "0x10",
            "１",
            "tidy",
            "crosstab",
            "sex",
            "age",
            "region",
            "time",
            "patients",
            "percent",
            "claims",
            "zeros: [\"0\"]",
            "rows",
            "columns",
            "column",
            "../../x.csv",
            "groups.csv",
            "a".repeat(5_000));

    private static final List<String> LINES = List.of(
            "orientation: crosstab",
            "orientation: tidy",
            "header-rows: 0",
            "header-rows: 99999",
            "header-rows: 2",
            "last-row: 1",
            "last-row: 2000000000",
            "first-column: 2",
            "last-column: 16384",
            "sheet: 表2",
            "sheet: 控え",
            "masks: [\"1\", \"2\"]",
            "masks: []",
            "masks: [\"\"]",
            "zeros: [\"-\"]",
            "impossible: [\"*\"]",
            "unknown: [\"\"]",
            "masking-rule: smallest-too",
            "rounded-to: 10",
            "rounded-to: 0",
            "a: &a [1, 2]",
            "b: *a",
            "%YAML 9.9",
            "---",
            "...",
            "\tx: y",
            "dimensions: []",
            "measures: {}");

    private LayoutMutations() {}

    static List<Mutation> all() {
        return List.of(
                of(
                        "another value",
                        (text, random) -> TextMutations.replace(text, WORD, TextMutations.one(VALUES, random), random)),
                of(
                        "another number",
                        (text, random) ->
                                TextMutations.replace(text, NUMBER, Integer.toString(random.nextInt(12)), random)),
                of("one more line", (text, random) -> text + TextMutations.one(LINES, random) + "\n"),
                of("a line first", (text, random) -> TextMutations.one(LINES, random) + "\n" + text),
                of("nested lists", (text, random) -> text + "x: " + "[".repeat(1 + random.nextInt(2_000))),
                of("nested maps", (text, random) -> text + "x: " + "{a: ".repeat(1 + random.nextInt(2_000))),
                of("aliases of aliases", (text, random) -> aliases()),
                of("long", (text, random) -> text + "# " + "x".repeat(random.nextInt(20_000))));
    }

    /** A text of a kilobyte that a careless reader makes thousands of millions of nodes of. */
    private static String aliases() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String alias = "*a" + (i - 1);
            yaml.append("a" + i + ": &a" + i + " [")
                    .append((alias + ", ").repeat(9))
                    .append(alias)
                    .append("]\n");
        }
        return yaml.append("masks: *a11\n").toString();
    }

    private static Mutation of(String name, BiFunction<String, Random, String> change) {
        return new Mutation(
                name,
                (bytes, random) ->
                        change.apply(new String(bytes, UTF_8), random).getBytes(UTF_8));
    }
}
