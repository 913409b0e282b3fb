package org.kanmon.rules.publication;

/**
 * A column of counts that seems to be the total of other columns.
 *
 * @param name its header
 */
public record TotalColumn(String name) {}
