package org.kanmon.review.api.problem;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What problems are called and how they are explained, in one language. */
final class ProblemTexts {

    private final ResourceBundle bundle;
    private final Locale language;

    private ProblemTexts(Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "org.kanmon.review.api.problem.texts",
                language,
                ProblemTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The texts in Japanese, or in English for every other language. */
    static ProblemTexts in(Locale locale) {
        return new ProblemTexts(locale.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH);
    }

    Locale language() {
        return language;
    }

    String title(ProblemType type) {
        return bundle.getString(type.word() + ".title");
    }

    /** When such a problem arises and what to do about it. */
    String meaning(ProblemType type) {
        return bundle.getString(type.word() + ".meaning");
    }

    /** The sentence of a key with its arguments filled in. */
    String sentence(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language).format(arguments);
    }
}
