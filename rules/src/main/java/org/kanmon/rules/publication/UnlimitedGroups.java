package org.kanmon.rules.publication;

/**
 * Ages that the table shows, and of whose groups the criteria do not speak.
 *
 * @param path the criterion that was looked for
 * @param about the column of the ages
 */
public record UnlimitedGroups(String path, String about) {}
