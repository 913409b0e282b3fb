package org.kanmon.rules.publication;

import org.kanmon.criteria.Answer.Criterion;

/**
 * Categories that should be groups of a quantity, and whose labels nobody can read as such.
 *
 * @param criterion the criterion that limits these groups
 * @param name the dimension's column
 * @param item what they should be groups of, for example {@code age}
 * @param labels the first few of them
 * @param count how many there are
 * @param cells the cells of their rows
 */
public record UnreadGroups(Criterion criterion, String name, String item, String labels, int count, int[] cells) {}
