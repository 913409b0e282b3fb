package org.kanmon.rules.publication;

import org.kanmon.criteria.Answer.Criterion;

/**
 * Ages that the table shows, and whose groups are limited by a criterion that nobody has compared with a published text.
 *
 * @param about the column of the ages
 */
public record UnconfirmedGroups(Criterion criterion, String about) {}
