package org.kanmon.rules.screening.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What follows for whoever is given the data. */
public enum Obligation {
    /** Hand in outputs for the check before they are shown to anybody. */
    PUBLICATION_CHECK,
    /** Report on what was published. */
    PUBLICATION_REPORT,
    /** Delete the data, and return the media. */
    DELETION,
    /** Match with no other information. */
    NO_MATCHING,
    /** Keep the data safe, and tell of any leak. */
    SECURITY;

    /** The word in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Obligation::word).toList();
    }
}
