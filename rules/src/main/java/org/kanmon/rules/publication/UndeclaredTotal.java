package org.kanmon.rules.publication;

/**
 * A category that is written as totals usually are, but that the layout does not declare as one.
 *
 * @param name the dimension's column
 * @param category the category as the file writes it
 */
public record UndeclaredTotal(String name, String category) {}
