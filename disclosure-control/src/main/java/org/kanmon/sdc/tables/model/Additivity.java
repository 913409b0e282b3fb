package org.kanmon.sdc.tables.model;

import java.util.List;

/** Whether a table's printed totals are the sums of their printed parts. */
public final class Additivity {

    private Additivity() {}

    /**
     * The totals that are not, in the order of measures, dimensions and cells. Units that need not add up have none. Sums with
     * a hidden part count only where the printed parts alone are more than the total.
     */
    public static List<Imbalance> imbalances(Table table) {
        return TableSystem.of(table).stream()
                .flatMap(system -> system.imbalances().stream())
                .toList();
    }
}
