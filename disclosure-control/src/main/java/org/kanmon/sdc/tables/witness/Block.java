package org.kanmon.sdc.tables.witness;

/**
 * Cells whose figures depend on each other, and on no others: what happens in one block says nothing about another.
 *
 * @param cells the cells without a known figure, ascending
 * @param equations the sums over them
 */
public record Block(int[] cells, int[] equations) {}
