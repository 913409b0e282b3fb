package org.kanmon.sdc.tables.audit;

import org.kanmon.sdc.tables.witness.Bounds;

/**
 * What is to be shown of a cell of a system: that its figure is in an interval. An end that is no narrower than what is known
 * beforehand needs no showing.
 */
record Claim(int cell, long low, long high) {

    boolean isRaised(Bounds prior) {
        return low > prior.low()[cell];
    }

    boolean isLowered(Bounds prior) {
        return high < prior.high()[cell];
    }
}
