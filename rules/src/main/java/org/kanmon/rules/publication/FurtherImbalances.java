package org.kanmon.rules.publication;

/**
 * Totals that do not add up either, beyond those that are told one by one: what is wrong with a table shows in the first of them.
 *
 * @param count how many there are
 */
public record FurtherImbalances(int count) {

    /** How many totals are told one by one. */
    static final int LISTED = 10;
}
