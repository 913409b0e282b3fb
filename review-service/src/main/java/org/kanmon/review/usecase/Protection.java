package org.kanmon.review.usecase;

import java.util.List;
import org.kanmon.sdc.tables.audit.Level;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.requirement.Requirement;

/** Against whom hidden figures are protected, and how well. */
record Protection(Outsider outsider, Level level) {

    /** Right for files in which one mark stands for every hidden figure and zeros are printed. */
    private static final Protection OF_OUR_OWN_MASKS = new Protection(Outsider.PRINTED_ZEROS, Level.COVER);

    /**
     * What the criteria demand. Where they are silent a person judges; the proposal for that person is protected as files
     * masked here are.
     */
    static Protection demandedBy(List<Requirement> requirements) {
        return requirements.stream()
                .filter(Requirement.Unrecoverable.class::isInstance)
                .map(Requirement.Unrecoverable.class::cast)
                .map(unrecoverable -> new Protection(unrecoverable.outsider(), unrecoverable.level()))
                .findFirst()
                .orElse(OF_OUR_OWN_MASKS);
    }
}
