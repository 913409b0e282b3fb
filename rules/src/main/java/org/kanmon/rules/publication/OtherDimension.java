package org.kanmon.rules.publication;

/**
 * A dimension of the table that is no region.
 *
 * @param name its column's name
 * @param kind the word of its kind, for example {@code insurer}
 */
public record OtherDimension(String name, String kind) {}
