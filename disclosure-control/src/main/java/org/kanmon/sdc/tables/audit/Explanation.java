package org.kanmon.sdc.tables.audit;

import java.util.List;
import org.kanmon.sdc.tables.linked.TableSet;

/**
 * How an outsider gets at one exposed cell. It can be told by itself, for it knows the tables that it is about.
 *
 * @param published what the outsider sees
 * @param cell by its number in the set
 * @param number by which a finding names the cell: the same unless the finding is about several tables
 * @param steps the steps of the reasoning, in their order
 */
public record Explanation(TableSet published, int cell, int number, List<Deduction> steps) {

    public Explanation {
        steps = List.copyOf(steps);
    }

    /** An explanation for a finding that numbers cells as the set does. */
    public Explanation(TableSet published, int cell, List<Deduction> steps) {
        this(published, cell, cell, steps);
    }

    /** The same where findings name the cell by another number. */
    public Explanation named(int other) {
        return new Explanation(published, cell, other, steps);
    }
}
