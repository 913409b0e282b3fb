package org.kanmon.review.domain;

import java.util.Locale;

/** What can be done about counts that may not be shown. */
public enum Remedy {
    /** They are hidden, with the company that they need. */
    SUPPRESS,
    /** Categories are merged until every count may be shown. */
    REGROUP,
    /** Categories are merged until the counts that may not be shown are few; these are hidden, with the company that they need. */
    REGROUP_AND_SUPPRESS,
    /** All counts are rounded so that totals still add up. */
    ROUND,
    /** Every count is rounded by itself, so that totals may differ from the sums of their parts. */
    ROUND_SEPARATELY;

    /** The word used in files and in label keys, for example {@code regroup-and-suppress}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
