package org.kanmon.review.report;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The two languages of the reports. */
final class Languages {

    private Languages() {}

    /** Japanese for a Japanese locale, English for every other. */
    static Locale of(Locale locale) {
        return locale.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH;
    }

    /** Both languages, the given one first. */
    static List<Locale> startingWith(Locale locale) {
        return of(locale).equals(Locale.JAPANESE)
                ? List.of(Locale.JAPANESE, Locale.ENGLISH)
                : List.of(Locale.ENGLISH, Locale.JAPANESE);
    }

    /** The bundle in exactly this language, whatever the machine's own language is. */
    static ResourceBundle bundle(String name, Locale language) {
        return ResourceBundle.getBundle(
                name,
                language,
                Languages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
