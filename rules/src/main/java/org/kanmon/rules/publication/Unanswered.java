package org.kanmon.rules.publication;

/**
 * Something that the table makes one ask, and that the criteria do not answer.
 *
 * @param path the criterion that was looked for
 * @param about the column of the table that makes one ask
 * @param silence {@code silent}, {@code repealed} or {@code announced}
 */
public record Unanswered(String path, String about, String silence) {}
