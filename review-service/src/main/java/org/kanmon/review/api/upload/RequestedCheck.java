package org.kanmon.review.api.upload;

import org.kanmon.review.domain.RemedyWish;
import org.kanmon.review.domain.Submission;

/**
 * What a form asks for.
 *
 * @param submission what is to be checked
 * @param wish how counts that may not be shown are to be dealt with
 */
public record RequestedCheck(Submission submission, RemedyWish wish) {}
