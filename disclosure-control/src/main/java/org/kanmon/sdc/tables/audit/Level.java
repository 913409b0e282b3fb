package org.kanmon.sdc.tables.audit;

/** How wide the feasibility interval of a primary cell with count n and threshold t must stay. */
public enum Level {
    /** It reaches at least one below and one above n. */
    ONE,
    /** It contains 1 and t-1, so that the release adds nothing to "between 1 and t-1". */
    COVER;

    /** The word used on the command line and in criteria, for example {@code cover}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
