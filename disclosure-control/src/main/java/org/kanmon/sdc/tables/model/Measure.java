package org.kanmon.sdc.tables.model;

/**
 * Figures of one kind.
 *
 * @param name what the file calls them
 * @param unit what its figures count
 * @param column the 1-based column of the file that holds them; 0 in a crosstab, whose cells have places of their own
 */
public record Measure(String name, Unit unit, int column) {}
