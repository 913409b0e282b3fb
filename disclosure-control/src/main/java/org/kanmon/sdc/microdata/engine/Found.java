package org.kanmon.sdc.microdata.engine;

import java.util.Optional;
import org.kanmon.sdc.microdata.search.Outcome;

/**
 * What a search came to.
 *
 * @param outcome what becomes of the records at the best levels; empty if no levels were found that satisfy the models
 * @param isProven whether no other levels lose less, or, without an outcome, none satisfy the models
 * @param nodes how many combinations of levels there are
 * @param nodesChecked how many of them were looked at
 */
public record Found(Optional<Outcome> outcome, boolean isProven, long nodes, long nodesChecked) {}
