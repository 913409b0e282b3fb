package org.kanmon.rules.publication;

/**
 * A sheet in which nothing is counted, as the rules see it.
 *
 * @param name its name
 */
public record PlainSheet(String name) {}
