package org.kanmon.rules.publication;

import org.kanmon.criteria.Answer.Criterion;

/**
 * Postcodes that the table shows.
 *
 * @param criterion the criterion that limits them
 * @param name the dimension's column
 * @param tooFine whether they have more digits than allowed; else they have as many, and their population is not known
 * @param digits the most digits that may be shown
 * @param peopleAbove how many people and more have to live where the digits are the same
 * @param codes the first few of them
 * @param count how many there are
 * @param cells the cells of their rows
 */
public record Postcodes(
        Criterion criterion,
        String name,
        boolean tooFine,
        long digits,
        long peopleAbove,
        String codes,
        int count,
        int[] cells) {}
