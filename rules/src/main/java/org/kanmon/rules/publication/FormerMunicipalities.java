package org.kanmon.rules.publication;

import org.kanmon.criteria.Answer.Criterion;

/**
 * Municipalities of the table that no longer exist, and whose population the list in force does not have.
 *
 * @param criterion the bands' criterion
 * @param name the dimension's column
 * @param codes the first few of them, each with its last day and its successors
 * @param count how many there are
 * @param cells the cells of their rows
 */
public record FormerMunicipalities(Criterion criterion, String name, String codes, int count, int[] cells)
        implements RegionCodes {}
