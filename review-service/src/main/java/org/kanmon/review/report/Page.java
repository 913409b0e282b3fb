package org.kanmon.review.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A page in two languages at once: what is said is said in both, side by side, and the style sheet shows one of them. What
 * stands in the file itself is written once.
 */
final class Page extends Markup {

    private final List<FindingMessages> languages;

    /** @param languages the language that is shown first comes first */
    Page(List<FindingMessages> languages) {
        this.languages = List.copyOf(languages);
    }

    /** The languages, the one shown first before the other. */
    List<FindingMessages> languages() {
        return languages;
    }

    /** Says a label. */
    Page say(String key) {
        return say(key, Map.of());
    }

    /** Says a label with its placeholders filled. */
    Page say(String key, Map<String, String> facts) {
        return sayIn(language -> language.labels().get(key, facts));
    }

    /** Says what each language says. */
    Page sayIn(Function<FindingMessages, String> text) {
        for (FindingMessages language : languages) {
            String tag = language.labels().language().getLanguage();
            element("span", text.apply(language), "class", tag, "lang", tag);
        }
        return this;
    }

    /** One of the languages of the page, for questions whose answer is the same in all. */
    FindingMessages anyLanguage() {
        return languages.get(0);
    }

    /** An element with nothing but a label in it. */
    Page label(String element, String key, String... attributes) {
        open(element, attributes);
        say(key);
        close();
        return this;
    }

    /** An entry of a list of names and values, of which the name is a label and the value a text of neither language. */
    Page entry(String key, String value) {
        label("dt", key);
        element("dd", value);
        return this;
    }

    /** Text for those who do not see the page. */
    Page spoken(String key) {
        open("span", "class", "spoken");
        say(key);
        close();
        return this;
    }
}
