package org.kanmon.sdc.tables.requirement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.statistic.StatisticAudit;

/** Finds the statistics that give hidden counts away. */
public final class GivingStatistics {

    private GivingStatistics() {}

    /**
     * The breaches of all requirements about statistics and hidden counts, in the order of the requirements.
     *
     * @param toHide cells that are shown and will not be
     * @param earlier whether there are earlier tables, to whose sums hidden counts may belong
     */
    public static List<Breach> of(
            Table table,
            List<Requirement> requirements,
            StatisticAudit statistics,
            CellThresholds thresholds,
            BitSet toHide,
            boolean earlier) {
        BitSet hidden = table.hidden();
        hidden.or(toHide);
        List<Breach> breaches = new ArrayList<>();
        for (Requirement requirement : requirements) {
            if (requirement instanceof Requirement.Underivable) {
                int[] cells =
                        statistics.giving(requirement.where().measure(), hidden, thresholds::protectedFrom, earlier);
                if (cells.length > 0) {
                    breaches.add(new Breach(requirement, cells));
                }
            }
        }
        return breaches;
    }
}
