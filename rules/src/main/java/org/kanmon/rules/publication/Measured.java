package org.kanmon.rules.publication;

import java.util.List;
import org.kanmon.sdc.tables.model.Imbalance;
import org.kanmon.sdc.tables.requirement.Breach;

/**
 * What was measured on one table.
 *
 * @param breaches cells that fail a requirement
 * @param imbalances totals that their parts do not add up to
 * @param contradiction cells of sums that no figures behind the marks can make true; empty if there are such figures
 * @param unreadFigures names of columns that hold figures and that the layout does not name, so that nothing was measured there
 */
public record Measured(
        List<Breach> breaches, List<Imbalance> imbalances, int[] contradiction, List<String> unreadFigures) {

    public Measured {
        breaches = List.copyOf(breaches);
        imbalances = List.copyOf(imbalances);
        unreadFigures = List.copyOf(unreadFigures);
    }
}
