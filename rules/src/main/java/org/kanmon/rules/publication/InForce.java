package org.kanmon.rules.publication;

import java.util.List;
import java.util.OptionalLong;
import org.kanmon.criteria.Answer.Criterion;
import org.kanmon.criteria.CriterionValue;

/** Criteria in force, one shape for each kind that a rule asks for. */
public sealed interface InForce {

    /** The criterion with its citation. */
    Criterion criterion();

    /** A minimum for the counts of one unit. */
    record Minimum(Criterion criterion, String unitWord, long minimum) implements InForce {
        static Minimum of(Criterion criterion, CriterionValue.MinimumCount value) {
            return new Minimum(criterion, criterion.unit(), value.minimum());
        }
    }

    /** The finest level of region. */
    record FinestRegion(Criterion criterion, String level, int fineness) implements InForce {
        static FinestRegion of(Criterion criterion, CriterionValue.FinestRegion value) {
            return new FinestRegion(criterion, value.level(), RegionLevel.fineness(value.level()));
        }
    }

    /** A crossing that is not allowed. */
    record Crossing(Criterion criterion, int fineness, String dimension) implements InForce {
        static Crossing of(Criterion criterion, CriterionValue.RegionCross value) {
            return new Crossing(criterion, RegionLevel.fineness(value.level()), value.dimension());
        }
    }

    /** How well hidden figures must be protected. */
    record Recoverability(Criterion criterion, String level, String outsider) implements InForce {
        static Recoverability of(Criterion criterion, CriterionValue.Recoverability value) {
            return new Recoverability(criterion, value.level(), value.outsider());
        }
    }

    /** What else may make a figure one that is not shown. */
    record Safeguard(Criterion criterion, String kind, String unitWord) implements InForce {
        static Safeguard of(Criterion criterion, CriterionValue.Safeguard value) {
            return new Safeguard(criterion, value.kind(), criterion.unit());
        }
    }

    /** The largest share of an amount that one contributor may have. */
    record Dominance(Criterion criterion, long percent) implements InForce {
        static Dominance of(Criterion criterion, CriterionValue.Dominance value) {
            return new Dominance(criterion, value.percent());
        }
    }

    /** How fine groups of a quantity may be. */
    record Groups(Criterion criterion, String item, CriterionValue.FinestGroups value) implements InForce {
        static Groups of(Criterion criterion, CriterionValue.FinestGroups value) {
            String path = criterion.path();
            boolean ages = value.kind().equals("age-bands");
            return new Groups(criterion, ages ? GroupCategories.AGE : path.substring(path.lastIndexOf('/') + 1), value);
        }

        /** Whether groups may be finer for a reason. */
        public boolean isReasonAccepted() {
            return value.reasonBelow().isPresent();
        }

        /** Whether there is a value that no group may straddle. */
        public boolean isCutting() {
            return value.cut().isPresent();
        }
    }

    /** What counts have to be multiples of. */
    record Rounding(Criterion criterion, long base) implements InForce {}

    /** How long before publication a check is asked for. */
    record LeadTime(Criterion criterion, long days, OptionalLong linkedDays) implements InForce {
        /** The fewest days, which may be more where data were linked with another database. */
        public long daysFor(boolean linked) {
            return linked ? linkedDays.orElse(days) : days;
        }
    }

    /** Outputs that need no check of their own. */
    record Exemptions(Criterion criterion, List<String> outputs) implements InForce {}

    /** What an author has to do about an output and no figure of it shows. */
    record Duty(Criterion criterion, String name, OptionalLong months) implements InForce {}
}
