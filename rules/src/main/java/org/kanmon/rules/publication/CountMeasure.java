package org.kanmon.rules.publication;

/**
 * A column of counts, as the rules see it.
 *
 * @param measure the measure in the table, 0-based
 * @param name its column's name
 * @param unitWord the word of its unit, for example {@code patients}
 */
public record CountMeasure(int measure, String name, String unitWord) {}
