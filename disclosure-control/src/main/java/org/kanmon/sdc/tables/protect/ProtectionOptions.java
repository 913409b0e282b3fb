package org.kanmon.sdc.tables.protect;

import java.time.Duration;
import org.kanmon.sdc.tables.audit.Level;
import org.kanmon.sdc.tables.audit.Outsider;

/**
 * How a table is to be protected.
 *
 * @param outsider against whom
 * @param level how wide the feasibility intervals must stay
 * @param objective what to lose least of
 * @param improvements how often to look for a better set of complementary cells, once a safe one is known: so many times for each
 *     of them, but no more than some seconds' work. What comes out depends on this number, not on the speed of the machine
 * @param timeLimit when to stop looking all the same
 * @param proofLimit how long to look for the smallest set of a small table, and for the proof that there is none smaller
 * @param hideGrandTotal whether the grand total may be hidden; if not, it is hidden only where nothing else helps
 * @param exactLog whether the intervals of the log are to be exact where time allows; else they are the ends that the search
 *     attained, for callers that audit the masked table by themselves
 * @param provenUpTo for tables of at most so many cells the smallest set is sought and proven to be the smallest; 0 for none
 */
public record ProtectionOptions(
        Outsider outsider,
        Level level,
        Objective objective,
        int improvements,
        Duration timeLimit,
        Duration proofLimit,
        boolean hideGrandTotal,
        boolean exactLog,
        int provenUpTo) {

    private static final int SMALL = 200;
    private static final Duration TIME_LIMIT = Duration.ofSeconds(150);
    private static final Duration PROOF_LIMIT = Duration.ofSeconds(10);
    private static final int THOROUGH = 10;

    /** Against an outsider at level {@link Level#COVER}: fewest cells, as many as can be had in seconds, grand total shown. */
    public static ProtectionOptions against(Outsider outsider) {
        return new ProtectionOptions(
                outsider, Level.COVER, Objective.COUNT, THOROUGH, TIME_LIMIT, PROOF_LIMIT, false, true, SMALL);
    }

    /** The same at another level. */
    public ProtectionOptions with(Level newLevel) {
        return new ProtectionOptions(
                outsider,
                newLevel,
                objective,
                improvements,
                timeLimit,
                proofLimit,
                hideGrandTotal,
                exactLog,
                provenUpTo);
    }

    /** The same with another objective. */
    public ProtectionOptions with(Objective newObjective) {
        return new ProtectionOptions(
                outsider,
                level,
                newObjective,
                improvements,
                timeLimit,
                proofLimit,
                hideGrandTotal,
                exactLog,
                provenUpTo);
    }

    /** The same with more or fewer improvements for each complementary cell. */
    public ProtectionOptions improving(int newImprovements) {
        return new ProtectionOptions(
                outsider,
                level,
                objective,
                newImprovements,
                timeLimit,
                proofLimit,
                hideGrandTotal,
                exactLog,
                provenUpTo);
    }

    /** The same within another time, for the search and for the proof. */
    public ProtectionOptions within(Duration newTimeLimit) {
        return new ProtectionOptions(
                outsider,
                level,
                objective,
                improvements,
                newTimeLimit,
                newTimeLimit,
                hideGrandTotal,
                exactLog,
                provenUpTo);
    }

    /** The same within another time for the search alone. */
    public ProtectionOptions searchingFor(Duration newTimeLimit) {
        return new ProtectionOptions(
                outsider,
                level,
                objective,
                improvements,
                newTimeLimit,
                proofLimit,
                hideGrandTotal,
                exactLog,
                provenUpTo);
    }

    /** The same with a log of the intervals that the search attained. */
    public ProtectionOptions withoutExactLog() {
        return new ProtectionOptions(
                outsider, level, objective, improvements, timeLimit, proofLimit, hideGrandTotal, false, provenUpTo);
    }

    /** The same with proofs for tables of at most so many cells. */
    public ProtectionOptions provenUpTo(int cells) {
        return new ProtectionOptions(
                outsider, level, objective, improvements, timeLimit, proofLimit, hideGrandTotal, exactLog, cells);
    }
}
