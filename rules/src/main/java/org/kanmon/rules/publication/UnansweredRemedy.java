package org.kanmon.rules.publication;

/**
 * A way of changing figures that the criteria do not speak of. Hiding counts and merging categories need no criterion of their
 * own: that is how a minimum is kept.
 *
 * @param path the criterion that was looked for
 * @param remedy {@code round} or {@code classes}
 */
public record UnansweredRemedy(String path, String remedy) {}
