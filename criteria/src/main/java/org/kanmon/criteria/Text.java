package org.kanmon.criteria;

import java.util.Locale;

/** A text in both languages. */
public record Text(String ja, String en) {

    /** The Japanese text for a Japanese locale, the English one for any other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("ja") ? ja : en;
    }
}
