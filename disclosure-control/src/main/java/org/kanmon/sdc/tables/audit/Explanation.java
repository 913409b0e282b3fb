package org.kanmon.sdc.tables.audit;

import java.util.List;
import org.kanmon.sdc.tables.linked.TableSet;

/**
 * How an outsider gets at one exposed cell. It can be told by itself, for it knows the tables that it is about.
 *
 * @param published what the outsider sees
 * @param cell by its number in the set
 * @param steps the steps of the reasoning, in their order
 */
public record Explanation(TableSet published, int cell, List<Deduction> steps) {

    public Explanation {
        steps = List.copyOf(steps);
    }
}
