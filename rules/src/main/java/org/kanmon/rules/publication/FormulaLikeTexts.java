package org.kanmon.rules.publication;

/**
 * Texts that a spreadsheet program takes for formulas when it opens the file.
 *
 * @param fields the first of them, such as {@code B3, B4}
 * @param count how many there are, at least 1
 */
public record FormulaLikeTexts(String fields, int count) implements FileTrait {}
