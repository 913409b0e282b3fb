package org.kanmon.rules.publication;

/**
 * Tables that are taken to speak of the same people, as the rules see them.
 *
 * @param titles what tells them apart, in one text
 */
public record LinkedTables(String titles) {}
