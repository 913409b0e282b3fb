package org.kanmon.sdc.microdata.search;

/** Hears how a search goes on, and may end it. Called by several threads. */
public interface Progress {

    /** Hears nothing, and lets the search come to its end. */
    Progress NONE = new Progress() {};

    /** Takes note of the share of the work that is done, 0 to 1, as far as it can be estimated. */
    default void report(double share) {
        // Whoever wants to know says so.
    }

    /** Whether the search is to end with the best solution so far. */
    default boolean isCancelled() {
        return false;
    }
}
