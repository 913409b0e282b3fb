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
 * @param timeLimit how long to look for a better set of complementary cells, once a safe one is known
 * @param hideGrandTotal whether the grand total may be hidden; if not, it is hidden only where nothing else helps
 * @param provenUpTo for tables of at most so many cells the smallest set is sought and proven to be the smallest; 0 for none
 */
public record ProtectionOptions(
        Outsider outsider,
        Level level,
        Objective objective,
        Duration timeLimit,
        boolean hideGrandTotal,
        int provenUpTo) {

    private static final int SMALL = 200;

    /** Against an outsider at level {@link Level#COVER}: fewest cells, ten seconds, grand total shown. */
    public static ProtectionOptions against(Outsider outsider) {
        return new ProtectionOptions(outsider, Level.COVER, Objective.COUNT, Duration.ofSeconds(10), false, SMALL);
    }

    public ProtectionOptions with(Level newLevel) {
        return new ProtectionOptions(outsider, newLevel, objective, timeLimit, hideGrandTotal, provenUpTo);
    }

    public ProtectionOptions with(Objective newObjective) {
        return new ProtectionOptions(outsider, level, newObjective, timeLimit, hideGrandTotal, provenUpTo);
    }

    public ProtectionOptions within(Duration newTimeLimit) {
        return new ProtectionOptions(outsider, level, objective, newTimeLimit, hideGrandTotal, provenUpTo);
    }

    public ProtectionOptions provenUpTo(int cells) {
        return new ProtectionOptions(outsider, level, objective, timeLimit, hideGrandTotal, cells);
    }
}
