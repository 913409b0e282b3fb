package org.kanmon.rules.provision;

/**
 * A column of records of which nobody knows what it is about.
 *
 * @param name as the header has it
 */
public record UnmatchedColumn(String name) {}
