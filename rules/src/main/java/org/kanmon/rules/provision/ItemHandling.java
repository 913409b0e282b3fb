package org.kanmon.rules.provision;

import org.kanmon.criteria.Answer.Criterion;
import org.kanmon.criteria.CriterionValue.Handling;
import org.kanmon.criteria.Status;
import org.kanmon.criteria.Treatment;

/**
 * What a provision profile says of an item that records have.
 *
 * @param item the records' item, also where the criterion speaks of all others
 */
public record ItemHandling(String item, Criterion criterion, Handling handling) {

    /** Whether anything is done with the item. */
    public boolean isChanging() {
        return !(handling.treatment() instanceof Treatment.AsTheyAre);
    }

    /** Whether the item is not given at all. */
    public boolean isWithheld() {
        return handling.treatment() instanceof Treatment.Nothing;
    }

    /** Whether it counts only where records have another item, too. */
    public boolean isConditional() {
        return handling.beside().isPresent();
    }

    /** That other item; blank if there is none. */
    public String getBeside() {
        return handling.beside().orElse("");
    }

    /** Whether somebody has compared the criterion with a published text. */
    public boolean isVerified() {
        return criterion.status() != Status.UNVERIFIED;
    }
}
