package org.kanmon.review.usecase;

import org.kanmon.review.domain.Review;
import org.kanmon.review.domain.Submission;
import org.kanmon.sdc.source.UnusableInput;

/** Checks one output: the ten steps from bytes to decision. */
public final class ReviewOutput {

    /**
     * Reads, measures, judges, repairs and proves.
     *
     * @throws UnusableInput if the file, the layout, the database or the date cannot be used
     */
    public Review review(Submission submission) throws UnusableInput {
        throw new UnusableInput(java.util.List.of());
    }
}
