package org.kanmon.rules.publication;

/**
 * Region codes of the table that no list of regions has.
 *
 * @param name the dimension's column
 * @param codes the first few of them, as the file writes them
 * @param count how many there are
 * @param cells the cells of their rows
 */
public record UnknownRegions(String name, String codes, int count, int[] cells) implements RegionCodes {}
