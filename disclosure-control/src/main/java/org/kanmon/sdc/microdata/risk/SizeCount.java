package org.kanmon.sdc.microdata.risk;

/**
 * How many classes have a size.
 *
 * @param size persons in each of the classes
 * @param classes how many classes there are
 */
public record SizeCount(int size, int classes) {}
