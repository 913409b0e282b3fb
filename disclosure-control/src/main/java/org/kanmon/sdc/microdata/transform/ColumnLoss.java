package org.kanmon.sdc.microdata.transform;

import java.util.ArrayList;
import java.util.List;
import org.kanmon.sdc.microdata.model.Microdata;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;
import org.kanmon.sdc.microdata.search.Outcome;

/**
 * What a quasi-identifier loses by generalization and suppression: the mean share of the domain that a value can be, from 0, where
 * every value is known, to 1, where none is (V. Iyengar, Transforming data to satisfy privacy constraints, 2002).
 *
 * @param level to which it is generalized
 * @param height the highest level of its hierarchy
 */
public record ColumnLoss(String column, int level, int height, double loss) {

    static List<ColumnLoss> of(Microdata data, Outcome outcome) {
        List<ColumnLoss> losses = new ArrayList<>();
        for (int q = 0; q < data.quasiIdentifiers().size(); q++) {
            QuasiIdentifier quasiIdentifier = data.quasiIdentifiers().get(q);
            losses.add(new ColumnLoss(
                    quasiIdentifier.name(),
                    outcome.levels()[q],
                    quasiIdentifier.hierarchy().height(),
                    loss(quasiIdentifier, outcome.levels()[q], outcome)));
        }
        return losses;
    }

    private static double loss(QuasiIdentifier quasiIdentifier, int level, Outcome outcome) {
        double domain = quasiIdentifier.hierarchy().domainSize();
        int[] generalized = quasiIdentifier.generalized(level);
        double lines = 0;
        int records = quasiIdentifier.attribute().records();
        for (int record = 0; record < records; record++) {
            int value = quasiIdentifier.attribute().codes().get(record);
            lines += outcome.suppressed().get(record) ? domain : quasiIdentifier.lines(level, generalized[value]);
        }
        return domain <= 1 ? 0 : (lines - records) / (records * (domain - 1));
    }
}
