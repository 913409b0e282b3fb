package org.kanmon.sdc.tables.model;

import java.util.Map;

/**
 * People whom no row of a table counts, and whose number subtraction gives: a category less others that lie in it.
 *
 * @param systemCell the cell of the system that stands for their number
 * @param key whom it counts, by dimension name
 */
public record UnprintedGroup(int systemCell, Map<String, String> key) {}
