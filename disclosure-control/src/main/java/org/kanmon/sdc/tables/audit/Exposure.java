package org.kanmon.sdc.tables.audit;

/** How a primary cell is exposed. */
public enum Exposure {
    /** It is not hidden at all. */
    NOT_HIDDEN,
    /** By the masking rule itself: its figure could be told even if every cell that is not 0 were hidden. */
    BY_RULE,
    /** By the sums of the table. */
    BY_SUMS,
    /** The table's totals contradict each other, so that nothing can be proven of it. */
    CONTRADICTED,
    /** It is not known to be: time was over before it was found out. */
    UNPROVEN;

    /** The word used in results, for example {@code by-rule}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
