package org.kanmon.rules.publication;

/**
 * Two categories of a dimension that share people, though the layout does not say how they nest.
 *
 * @param name the dimension's column
 * @param first one of them, as the file writes it
 * @param second the other
 */
public record OverlappingCategories(String name, String first, String second) {}
