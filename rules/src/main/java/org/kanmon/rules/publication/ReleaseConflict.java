package org.kanmon.rules.publication;

/**
 * Figures that cannot be true beside those of earlier releases.
 *
 * @param cells the cells of the table concerned, ascending
 */
public record ReleaseConflict(int[] cells) {}
