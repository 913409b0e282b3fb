package org.kanmon.sdc.microdata.search;

/**
 * The classes of a node that are not suppressed.
 *
 * @param classes how many there are
 * @param squares the sum of the squares of their sizes in records
 */
record Kept(long classes, double squares) {}
