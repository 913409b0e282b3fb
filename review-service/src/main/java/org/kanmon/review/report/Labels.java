package org.kanmon.review.report;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The fixed words of the reports in one language: headings, and the names of decisions, severities, statuses and units. */
final class Labels {

    private final ResourceBundle bundle;
    private final Locale language;

    /** Labels from a bundle of another place. */
    Labels(ResourceBundle bundle, Locale language) {
        this.bundle = bundle;
        this.language = language;
    }

    /** The labels for a language: Japanese, or English for every other. */
    static Labels in(Locale locale) {
        Locale language = Languages.of(locale);
        return new Labels(Languages.bundle("org.kanmon.review.report.labels", language), language);
    }

    Locale language() {
        return language;
    }

    /**
     * The label of a key that has no placeholders.
     *
     * @throws java.util.MissingResourceException if there is no such label
     */
    String get(String key) {
        return get(key, Map.of());
    }

    /**
     * The label of a key with its placeholders filled.
     *
     * @throws java.util.MissingResourceException if there is no such label
     * @throws IllegalArgumentException if a placeholder has no fact
     */
    String get(String key, Map<String, String> facts) {
        return Placeholders.fill(key, bundle.getString(key), facts);
    }

    /** The reader's word for a word of files and criteria: {@code patients} among the {@code unit}s; itself if it has none. */
    String word(String among, String word) {
        String key = among + "." + word;
        return bundle.containsKey(key) ? bundle.getString(key) : word;
    }
}
