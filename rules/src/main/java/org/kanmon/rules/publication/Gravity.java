package org.kanmon.rules.publication;

import org.kanmon.criteria.Answer.Criterion;
import org.kanmon.criteria.Consequence;
import org.kanmon.criteria.CriterionValue;
import org.kanmon.criteria.Status;
import org.kanmon.rules.finding.Severity;

/** How grave it is to break a criterion. */
final class Gravity {

    private Gravity() {}

    /**
     * As the criterion demands; but what nobody has verified prompts a person and never decides.
     *
     * @throws IllegalArgumentException if it is not one that an output can break
     */
    static Severity of(Criterion criterion) {
        Severity demanded = Severity.valueOf(consequence(criterion).name());
        return criterion.status() == Status.UNVERIFIED ? Severity.REVIEW : demanded;
    }

    private static Consequence consequence(Criterion criterion) {
        CriterionValue value = criterion.value();
        if (value instanceof CriterionValue.MinimumCount minimum) {
            return minimum.consequence();
        }
        if (value instanceof CriterionValue.PopulationBands) {
            return Consequence.MASK;
        }
        if (value instanceof CriterionValue.FinestRegion finest) {
            return finest.consequence();
        }
        if (value instanceof CriterionValue.RegionCross cross) {
            return cross.consequence();
        }
        if (value instanceof CriterionValue.Recoverability recoverability) {
            return recoverability.consequence();
        }
        if (value instanceof CriterionValue.Safeguard safeguard) {
            return safeguard.consequence();
        }
        if (value instanceof CriterionValue.Dominance dominance) {
            return dominance.consequence();
        }
        if (value instanceof CriterionValue.FinestGroups groups) {
            return groups.consequence();
        }
        if (value instanceof CriterionValue.FinestPostcode postcode) {
            return postcode.consequence();
        }
        if (value instanceof CriterionValue.Rounding rounding) {
            return rounding.consequence();
        }
        throw new IllegalArgumentException(criterion.path() + " is no criterion that an output can break");
    }
}
