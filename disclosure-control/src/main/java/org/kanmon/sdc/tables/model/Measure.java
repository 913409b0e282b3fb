package org.kanmon.sdc.tables.model;

/**
 * One column of figures.
 *
 * @param name the column's name in the file
 * @param unit what its figures count
 * @param column its 1-based position in the file
 */
public record Measure(String name, Unit unit, int column) {}
