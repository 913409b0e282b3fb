package org.kanmon.rules.publication;

/**
 * Formulas whose stored results are not what the fields that they add up come to: a spreadsheet program may show its reader other
 * figures than those that were checked.
 *
 * @param fields the first of them with the stored and the computed figure, such as {@code B4: 10, 12}
 * @param count how many there are, at least 1
 */
public record StaleFormulas(String fields, int count) implements FileTrait {}
