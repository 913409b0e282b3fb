package org.kanmon.sdc.tables.protect;

/**
 * Hears how the protection of a table goes on, and may end it. Called from the thread that protects, often enough to move a bar
 * smoothly, but not more than some ten thousand times.
 */
@FunctionalInterface
public interface Progress {

    /** Says nothing and never ends anything. */
    Progress SILENT = report -> {};

    /** The steps, in their order. A table need not go through all of them. */
    enum Phase {
        /** Proving the goals of the primary cells, and hiding what that takes; counts goals. */
        PROVE,
        /** Showing cells again that are not needed; counts cells looked at. */
        CLEAN_UP,
        /** Looking for a smaller set; counts attempts. */
        IMPROVE,
        /** Looking for the smallest set; what is left is not known, so it counts 0 of 1 until it ends. */
        FIND_SMALLEST,
        /** Attacking the masked table; counts 0 of 1 until it ends. */
        AUDIT
    }

    /**
     * What has been done.
     *
     * @param phase the present step
     * @param done how much of this step is done; never falls within a step of one measure
     * @param of how much there is to do in this step at most
     * @param share how much of the whole work is done, 0 to 1. An estimate: steps are taken to last as long as they do for tables
     *     of some ten thousand cells. Never falls
     */
    record Report(Phase phase, long done, long of, double share) {}

    /** Takes a report. */
    void report(Report report);

    /**
     * Whether to end without a result; protecting then ends with {@link Cancelled}. Asked before every report and between reports,
     * many thousand times and by several threads at once, so it should answer at once.
     */
    default boolean isCancelled() {
        return false;
    }
}
