package org.kanmon.sdc.tables.round;

/**
 * Rounded figures of one system.
 *
 * @param multiples per cell its figure divided by the base; of cells that are not shown, what makes the sums hold
 * @param optimal whether there are no better ones
 */
record RoundedFigures(long[] multiples, boolean optimal) {}
