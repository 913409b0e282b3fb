package org.kanmon.review.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.kanmon.rules.screening.ApplicationFinding;

/**
 * Makes sentences of findings about applications, in Japanese or English. Facts whose words have a reader's word ({@code database},
 * {@code dataset}, {@code use} …) are shown by it, all others as they are.
 */
public final class ScreeningMessages {

    private static final String SEPARATOR = ", ";

    private final ResourceBundle sentences;
    private final Labels words;

    private ScreeningMessages(Locale language) {
        this.sentences = Languages.bundle("org.kanmon.rules.messages.findings", language);
        this.words = new Labels(Languages.bundle("org.kanmon.review.report.screening", language), language);
    }

    /** The messages for a language: Japanese, or English for every other. */
    public static ScreeningMessages in(Locale locale) {
        return new ScreeningMessages(Languages.of(locale));
    }

    /** What the rule is about, in a few words. */
    public String title(ApplicationFinding finding) {
        return sentence(finding, "title");
    }

    /** What was found. */
    public String message(ApplicationFinding finding) {
        return sentence(finding, "message");
    }

    /** What to do about it. */
    public String remedy(ApplicationFinding finding) {
        return sentence(finding, "remedy");
    }

    /** The fixed words in the same language. */
    Labels words() {
        return words;
    }

    private String sentence(ApplicationFinding finding, String part) {
        String key = finding.rule() + "." + part;
        Map<String, String> shown = new HashMap<>();
        finding.facts().forEach((name, value) -> shown.put(name, shown(name, value)));
        return Placeholders.fill(key, sentences.getString(key), shown);
    }

    private String shown(String name, String value) {
        return switch (name) {
            case "other" -> words.word("database", value);
            case "finest" -> words.word("granularity", value);
            case "databases" ->
                String.join(
                        SEPARATOR,
                        Arrays.stream(value.split(SEPARATOR))
                                .map(id -> words.word("database", id))
                                .toList());
            default -> words.word(name, value);
        };
    }
}
