package org.kanmon.rules.publication;

import org.kanmon.criteria.Answer.Criterion;

/**
 * Municipalities of the table whose population the list in force does not have, so that their band is not known.
 *
 * @param criterion the bands' criterion
 * @param name the dimension's column
 * @param codes the first few of them
 * @param count how many there are
 * @param cells the cells of their rows
 */
public record UnknownPopulations(Criterion criterion, String name, String codes, int count, int[] cells)
        implements RegionCodes {}
