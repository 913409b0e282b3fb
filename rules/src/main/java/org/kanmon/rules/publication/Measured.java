package org.kanmon.rules.publication;

import java.util.ArrayList;
import java.util.List;
import org.kanmon.sdc.tables.model.Imbalance;
import org.kanmon.sdc.tables.requirement.Breach;
import org.kanmon.sdc.tables.requirement.Differences;

/**
 * What was measured on one table.
 *
 * @param breaches cells that fail a requirement
 * @param imbalances totals that their parts do not add up to
 * @param contradiction cells of sums that no figures behind the marks can make true; empty if there are such figures
 * @param unreadFigures names of columns that hold figures and that the layout does not name, so that nothing was measured there
 * @param unexplained names of columns of statistics of which no calculation tells what they were computed from
 * @param told texts that tell counts of people which the table does not show
 * @param differences what the table gives away together with earlier releases
 * @param assumed what was read out of the file because it came without a layout; empty if it had one
 * @param traits what there is to say about the fields of the file beside their figures
 */
public record Measured(
        List<Breach> breaches,
        List<Imbalance> imbalances,
        int[] contradiction,
        List<String> unreadFigures,
        List<String> unexplained,
        List<String> told,
        Differences differences,
        List<Assumed> assumed,
        List<FileTrait> traits) {

    public Measured {
        breaches = List.copyOf(breaches);
        imbalances = List.copyOf(imbalances);
        unreadFigures = List.copyOf(unreadFigures);
        unexplained = List.copyOf(unexplained);
        told = List.copyOf(told);
        assumed = List.copyOf(assumed);
        traits = List.copyOf(traits);
    }

    /** The same with more breaches. */
    public Measured and(List<Breach> more) {
        List<Breach> all = new ArrayList<>(breaches);
        all.addAll(more);
        return new Measured(
                all, imbalances, contradiction, unreadFigures, unexplained, told, differences, assumed, traits);
    }

    /** What was measured where there are no earlier releases. */
    public Measured(
            List<Breach> breaches, List<Imbalance> imbalances, int[] contradiction, List<String> unreadFigures) {
        this(
                breaches,
                imbalances,
                contradiction,
                unreadFigures,
                List.of(),
                List.of(),
                Differences.none(),
                List.of(),
                List.of());
    }
}
