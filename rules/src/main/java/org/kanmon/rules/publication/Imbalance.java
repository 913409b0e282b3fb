package org.kanmon.rules.publication;

/**
 * A total of the table that its parts do not add up to.
 *
 * @param total the total's cell
 * @param parts the cells of its parts
 * @param difference the total less the sum of its parts
 */
public record Imbalance(int total, int[] parts, long difference) {}
