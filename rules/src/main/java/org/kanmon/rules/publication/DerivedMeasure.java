package org.kanmon.rules.publication;

/**
 * A column of figures that are not counts (a percentage, a mean), as the rules see it.
 *
 * @param measure the measure in the table, 0-based
 * @param name its column's name
 * @param unitWord the word of its unit, for example {@code percent}
 */
public record DerivedMeasure(int measure, String name, String unitWord) {}
