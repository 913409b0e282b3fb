package org.kanmon.sdc.tables.protect;

import org.kanmon.sdc.tables.witness.Witness;

/**
 * Other complementary cells, and why they are enough, as one trial has found them.
 *
 * @param shown cells to be shown again; some of them may be hidden at once
 * @param hidden cells to be hidden
 * @param targets every target whose proof used one of the cells shown, or that has a proof now
 * @param proofs per entry of {@code targets} its new proof
 */
record Proposal(int[] shown, int[] hidden, int[] targets, Witness[] proofs) {}
