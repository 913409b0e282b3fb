package org.kanmon.sdc.tables.magnitude;

import java.util.List;
import java.util.Optional;
import org.kanmon.sdc.tables.protect.Protection;

/**
 * The rules about contributors that apply to a table.
 *
 * @param rules a cell is primary if one of them says so
 */
public record MagnitudeRules(List<PrimaryRule> rules) {

    public MagnitudeRules {
        rules = List.copyOf(rules);
    }

    /** How many of the largest contributions have to be known to judge a cell. */
    public int depth() {
        return rules.stream().mapToInt(PrimaryRule::depth).max().orElse(0);
    }

    /**
     * How a cell must be protected; empty if it is not primary. Of several rules the one that asks for most counts. The interval
     * has to reach as far below the figure as above it, but not below 0: the literature derives only the upper level, and takes
     * the lower one to be the same (Hundepool et al., Statistical Disclosure Control, Wiley 2012, section 4.2).
     */
    public Optional<Protection> protection(Contributions cell) {
        boolean sensitive = false;
        long level = 0;
        for (PrimaryRule rule : rules) {
            if (rule.isSensitive(cell)) {
                sensitive = true;
                level = Math.max(level, rule.upperLevel(cell));
            }
        }
        if (!sensitive) {
            return Optional.empty();
        }
        return Optional.of(
                level == 0
                        ? new Protection.Width(1)
                        : new Protection.Levels(Math.max(0, cell.total() - level), cell.total() + level));
    }
}
