package org.kanmon.sdc.tables.requirement;

import java.util.List;
import org.kanmon.sdc.tables.audit.Explanation;

/**
 * The cells of a table that fail a requirement.
 *
 * @param cells table cells, ascending; at least one
 * @param explanations how the first few of them are found out, where they are hidden and something gives them away
 */
public record Breach(Requirement requirement, int[] cells, List<Explanation> explanations) {

    public Breach {
        if (cells.length == 0) {
            throw new IllegalArgumentException("a breach without a cell");
        }
        explanations = List.copyOf(explanations);
    }

    /** A breach that needs no explanation: everybody sees it. */
    public Breach(Requirement requirement, int[] cells) {
        this(requirement, cells, List.of());
    }
}
