package org.kanmon.sdc.tables.protect;

import java.util.BitSet;

/**
 * A contributor who is alone in some cells, and so knows their figures whether they are hidden or not.
 *
 * @param known these cells
 * @param harmless totals over them that say nothing of others to this contributor, even if the figure becomes known
 */
public record Insider(BitSet known, BitSet harmless) {}
