package org.kanmon.rules.publication;

/**
 * Tables of the same study that were published before, as the rules see them.
 *
 * @param count how many, 1 or more
 */
public record EarlierReleases(int count) {}
