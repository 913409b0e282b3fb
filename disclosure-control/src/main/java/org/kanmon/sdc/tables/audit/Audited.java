package org.kanmon.sdc.tables.audit;

import java.util.List;

/**
 * What an outsider finds out about a table: what can be proven of every hidden cell, and which of them are exposed.
 *
 * @param intervals of the exposed cells exact ones, of others as close as little effort gives
 */
public record Audited(Intervals intervals, List<ExposedCell> exposed) {

    public Audited {
        exposed = List.copyOf(exposed);
    }
}
