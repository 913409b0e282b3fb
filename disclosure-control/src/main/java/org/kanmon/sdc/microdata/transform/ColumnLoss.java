package org.kanmon.sdc.microdata.transform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kanmon.sdc.microdata.model.Microdata;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;
import org.kanmon.sdc.microdata.model.RecordLevels;
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
        return of(data, RecordLevels.of(data.records(), outcome.levels(), outcome.suppressed()));
    }

    /** What each quasi-identifier loses; its level is that of the first round. */
    public static List<ColumnLoss> of(Microdata data, RecordLevels levels) {
        List<ColumnLoss> losses = new ArrayList<>();
        for (int q = 0; q < data.quasiIdentifiers().size(); q++) {
            QuasiIdentifier quasiIdentifier = data.quasiIdentifiers().get(q);
            losses.add(new ColumnLoss(
                    quasiIdentifier.name(),
                    levels.levels(0)[q],
                    quasiIdentifier.hierarchy().height(),
                    loss(quasiIdentifier, q, levels)));
        }
        return losses;
    }

    private static double loss(QuasiIdentifier quasiIdentifier, int q, RecordLevels levels) {
        double domain = quasiIdentifier.hierarchy().domainSize();
        double[][] shares = new double[levels.rounds()][];
        for (int round = 0; round < shares.length; round++) {
            int level = levels.levels(round)[q];
            shares[round] = Arrays.stream(quasiIdentifier.generalized(level))
                    .mapToDouble(generalization -> quasiIdentifier.lines(level, generalization))
                    .toArray();
        }
        double lines = 0;
        for (int record = 0; record < levels.records(); record++) {
            int round = levels.roundOf(record);
            lines += round < 0
                    ? domain
                    : shares[round][quasiIdentifier.attribute().codes().get(record)];
        }
        return domain <= 1 ? 0 : (lines - levels.records()) / (levels.records() * (domain - 1));
    }
}
