package org.kanmon.rules.publication;

/**
 * Names in the table that several regions have.
 *
 * @param name the dimension's column
 * @param codes the first few of them, each with the regions of its name
 * @param count how many there are
 * @param cells the cells of their rows
 */
public record AmbiguousRegions(String name, String codes, int count, int[] cells) implements RegionCodes {}
