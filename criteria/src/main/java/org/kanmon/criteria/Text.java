package org.kanmon.criteria;

import java.util.Locale;

/** A text in both languages. */
public record Text(String ja, String en) {

    /** No text. */
    public static final Text EMPTY = new Text("", "");

    /** The Japanese text for a Japanese locale, the English one for any other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("ja") ? ja : en;
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return ja.isEmpty() && en.isEmpty();
    }
}
