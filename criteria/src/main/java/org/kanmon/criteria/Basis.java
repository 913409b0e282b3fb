package org.kanmon.criteria;

import java.util.Locale;

/** Where the authority of a criterion comes from. */
public enum Basis {
    /** A database's own guideline. */
    GUIDELINE,
    /** The literature of statistical disclosure control, or plain arithmetic. */
    GOOD_PRACTICE;

    /** The word used in files and messages, for example {@code good-practice}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
