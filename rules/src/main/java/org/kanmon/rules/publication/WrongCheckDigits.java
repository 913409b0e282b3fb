package org.kanmon.rules.publication;

/**
 * Region codes of the table whose sixth digit is not the one that checks the others.
 *
 * @param name the dimension's column
 * @param codes the first few of them, each with the right code
 * @param count how many there are
 * @param cells the cells of their rows
 */
public record WrongCheckDigits(String name, String codes, int count, int[] cells) implements RegionCodes {}
