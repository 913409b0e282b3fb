package org.kanmon.sdc.tables.requirement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.model.Table;

/** Finds the shown figures that fail a requirement about single cells: one pass over the rows per requirement. */
public final class CountBreaches {

    private CountBreaches() {}

    /** The breaches of all requirements about shown figures, in the order of the requirements. */
    public static List<Breach> of(Table table, List<Requirement> requirements) {
        List<Breach> breaches = new ArrayList<>();
        for (Requirement requirement : requirements) {
            int[] cells = IntStream.range(0, table.rows())
                    .filter(row -> requirement.where().includes(table, row))
                    .map(row -> table.cell(requirement.where().measure(), row))
                    .filter(cell -> !table.isHidden(cell) && fails(requirement, table.value(cell)))
                    .toArray();
            if (cells.length > 0) {
                breaches.add(new Breach(requirement, cells));
            }
        }
        return breaches;
    }

    private static boolean fails(Requirement requirement, long value) {
        if (requirement instanceof Requirement.MinimumCount count) {
            return value < count.minimum() && !(value == 0 && count.zeroExempt());
        }
        if (requirement instanceof Requirement.Rounded rounded) {
            return value % rounded.base() != 0;
        }
        return requirement instanceof Requirement.NothingShown;
    }
}
