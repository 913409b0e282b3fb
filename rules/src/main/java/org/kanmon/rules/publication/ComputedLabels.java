package org.kanmon.rules.publication;

/**
 * Labels and headers that formulas compute from figures, where figures are hidden or have to be: a masked file has them as they came,
 * because it could not be read without them.
 *
 * @param fields the first of them, such as {@code B3}
 * @param count how many there are, at least 1
 */
public record ComputedLabels(String fields, int count) implements FileTrait {}
