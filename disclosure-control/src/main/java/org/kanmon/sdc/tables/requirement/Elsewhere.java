package org.kanmon.sdc.tables.requirement;

import java.util.List;
import java.util.Map;
import org.kanmon.sdc.tables.audit.Explanation;

/**
 * Figures that the table at hand helps to compute, but does not hold: cells that earlier tables hide, and groups that no table
 * prints.
 *
 * @param requirement which demand they fail
 * @param cells what they count: categories by dimension name; at least one
 * @param by the shown cells of the table at hand that they follow from, ascending
 * @param explanations how the first few of them are found out
 * @param alone whether there are no earlier tables: groups that categories given beside others leave of a whole
 */
public record Elsewhere(
        Requirement.Undifferenced requirement,
        List<Map<String, String>> cells,
        int[] by,
        List<Explanation> explanations,
        boolean alone) {

    public Elsewhere {
        cells = List.copyOf(cells);
        explanations = List.copyOf(explanations);
    }
}
