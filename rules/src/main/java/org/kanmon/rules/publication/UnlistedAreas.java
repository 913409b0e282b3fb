package org.kanmon.rules.publication;

/**
 * Areas within one prefecture that are neither secondary medical areas nor municipalities: planning areas (構想区域), groups of
 * municipalities with a name of their own.
 *
 * @param name the dimension's column
 * @param codes the first few of them, as the file writes them
 * @param count how many there are
 * @param cells the cells of their rows
 */
public record UnlistedAreas(String name, String codes, int count, int[] cells) implements RegionCodes {}
