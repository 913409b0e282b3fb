package org.kanmon.rules.publication;

/**
 * A column of shares of which no calculation tells what they are shares of, or of texts that are no numbers.
 *
 * @param name its column's name
 */
public record UnexplainedStatistic(String name) {}
