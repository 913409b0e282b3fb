package org.kanmon.review.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.kanmon.rules.finding.Finding;

/**
 * Makes sentences of findings, in Japanese or English, from the message files of the rules. A rule {@code PUB-010} has the
 * messages {@code PUB-010.title}, {@code PUB-010.message} and {@code PUB-010.remedy}, whose placeholders name facts of the
 * finding.
 *
 * <p>Facts are shown as they are, with two exceptions: words of criteria ({@code unit}, {@code level}, {@code outsider},
 * {@code kind}, {@code dimension}, {@code reason}, {@code sure}, {@code about}, {@code duty}, {@code exemption}) are put into the reader's words where there are any, and {@code since} is written as a date.
 */
public final class FindingMessages {

    private static final String SINCE = "since";
    private static final Set<String> WORDS =
            Set.of("unit", "level", "outsider", "kind", "remedy", "reason", "sure", "about", "duty", "exemption");

    private final ResourceBundle messages;
    private final Labels labels;
    private final Dates dates;

    /** Messages from a bundle of another place. */
    FindingMessages(ResourceBundle messages, Labels labels) {
        this.messages = messages;
        this.labels = labels;
        this.dates = new Dates(labels);
    }

    /** The messages for a language: Japanese, or English for every other. */
    public static FindingMessages in(Locale locale) {
        Labels labels = Labels.in(locale);
        return new FindingMessages(Languages.bundle("org.kanmon.rules.messages.findings", labels.language()), labels);
    }

    /** What the rule is about, in a few words. */
    public String title(Finding finding) {
        return sentence(finding, "title");
    }

    /** What was found. */
    public String message(Finding finding) {
        return sentence(finding, "message");
    }

    /** What to do about it. */
    public String remedy(Finding finding) {
        return sentence(finding, "remedy");
    }

    /** The fixed words in the same language. */
    Labels labels() {
        return labels;
    }

    /** The way dates are written in the same language. */
    Dates dates() {
        return dates;
    }

    private String sentence(Finding finding, String part) {
        String key = finding.rule() + "." + part;
        Map<String, String> shown = new HashMap<>();
        finding.facts().forEach((name, value) -> shown.put(name, shown(name, value)));
        return Placeholders.fill(key, messages.getString(key), shown);
    }

    private String shown(String name, String value) {
        if (name.equals(SINCE)) {
            return dates.plain(LocalDate.parse(value));
        }
        if (name.equals("dimension")) {
            return labels.word("kind", value);
        }
        return WORDS.contains(name) ? labels.word(name, value) : value;
    }

    /** The day since which the finding's criterion applies, if the finding knows it. */
    static Optional<LocalDate> since(Finding finding) {
        return Optional.ofNullable(finding.facts().get(SINCE)).map(LocalDate::parse);
    }
}
