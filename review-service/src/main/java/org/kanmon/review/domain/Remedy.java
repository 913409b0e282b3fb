package org.kanmon.review.domain;

import java.util.Locale;

/** What can be done about counts that may not be shown. */
public enum Remedy {
    /** They are hidden, with the company that they need. */
    SUPPRESS,
    /** Categories are merged until every count may be shown. */
    REGROUP,
    /** All counts are rounded so that totals still add up. */
    ROUND;

    /** The word used on the command line, in files and in label keys, for example {@code suppress}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
