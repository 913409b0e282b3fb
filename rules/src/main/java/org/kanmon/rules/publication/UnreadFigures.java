package org.kanmon.rules.publication;

/**
 * A column of figures that the layout does not name, as the rules see it.
 *
 * @param name its header; empty if it has none
 */
public record UnreadFigures(String name) {}
