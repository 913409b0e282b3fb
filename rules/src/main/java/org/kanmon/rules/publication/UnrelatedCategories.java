package org.kanmon.rules.publication;

/**
 * A dimension in which the table and an earlier release have no category in common.
 *
 * @param name its column's name
 */
public record UnrelatedCategories(String name) {}
