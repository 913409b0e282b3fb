package org.kanmon.rules.publication;

/**
 * Sums of the table that no figures behind its marks can make true.
 *
 * @param cells the cells of these sums, ascending
 */
public record Contradiction(int[] cells) {}
