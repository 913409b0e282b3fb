package org.kanmon.sdc.tables.requirement;

import java.util.List;
import java.util.Map;

/**
 * Figures that the table at hand helps to compute, but does not hold: cells that earlier tables hide, and groups that no table
 * prints.
 *
 * @param requirement which demand they fail
 * @param cells what they count: categories by dimension name; at least one
 * @param by the shown cells of the table at hand that they follow from, ascending
 * @param alone whether there are no earlier tables: groups that categories given beside others leave of a whole
 */
public record Elsewhere(
        Requirement.Undifferenced requirement, List<Map<String, String>> cells, int[] by, boolean alone) {

    public Elsewhere {
        cells = List.copyOf(cells);
    }
}
