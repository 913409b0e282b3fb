package org.kanmon.rules.publication;

import org.kanmon.criteria.Answer.Criterion;

/**
 * A criterion that the table makes one ask for, and that nobody has compared with a published text.
 *
 * @param about the column of the table that makes one ask
 */
public record UnverifiedCriterion(Criterion criterion, String about) {}
