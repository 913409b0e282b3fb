package org.kanmon.criteria.file;

/**
 * A place in a file.
 *
 * @param file the file's name as its reader knows it
 * @param line 1-based
 * @param column 1-based, counted in characters
 */
public record Place(String file, int line, int column) {}
