package org.kanmon.sdc.tables.audit;

import java.util.List;
import org.kanmon.sdc.tables.model.TableSystem;

/**
 * One step of an outsider's reasoning: from these sums, and from what earlier steps have shown, it follows that a cell's figure
 * lies in an interval.
 *
 * @param cell the table's cell, {@link TableSystem#UNPRINTED} for one that the table does not print
 * @param low the figure is at least this
 * @param high and at most this, {@link Intervals#UNBOUNDED} if nothing bounds it
 * @param sums what is used: one sum, or several that lead there only together
 */
public record Deduction(int cell, long low, long high, List<Relation> sums) {

    public Deduction {
        sums = List.copyOf(sums);
    }
}
