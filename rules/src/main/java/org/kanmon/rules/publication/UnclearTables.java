package org.kanmon.rules.publication;

/**
 * Two tables of which nobody can tell how they belong together, as the rules see them.
 *
 * @param first the title of one of them
 * @param second the title of the other
 */
public record UnclearTables(String first, String second) {}
