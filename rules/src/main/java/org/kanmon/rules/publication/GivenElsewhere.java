package org.kanmon.rules.publication;

import org.kanmon.criteria.Answer.Criterion;
import org.kanmon.sdc.tables.requirement.Elsewhere;

/**
 * Figures that earlier releases hide or nobody prints, and that can be computed all the same, beside the criterion that they fail.
 *
 * @param before whether the earlier releases give them away by themselves
 */
public record GivenElsewhere(Elsewhere elsewhere, Criterion criterion, boolean before) {

    /** Whether there are no earlier releases: the table alone gives them away. */
    public boolean alone() {
        return elsewhere.alone();
    }
}
