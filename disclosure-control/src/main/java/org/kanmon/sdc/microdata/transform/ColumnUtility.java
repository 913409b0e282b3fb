package org.kanmon.sdc.microdata.transform;

import java.util.ArrayList;
import java.util.List;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.Partition;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;
import org.kanmon.sdc.microdata.model.RecordLevels;
import org.kanmon.sdc.microdata.source.Records;

/**
 * How much a column tells before and after: how many different values it has, its entropy in bits, and how many of these bits its
 * values after tell, their mutual information (C. Shannon, A mathematical theory of communication, 1948).
 *
 * @param valuesBefore different values before
 * @param valuesAfter different values after; suppressed records share one
 * @param bitsBefore entropy before, 0 or more
 * @param bitsAfter mutual information of before and after, 0 to {@code bitsBefore}
 */
public record ColumnUtility(String column, int valuesBefore, int valuesAfter, double bitsBefore, double bitsAfter) {

    private static final String SIGN = "*";

    /** What a column tells before and after. */
    static ColumnUtility of(Attribute before, Attribute after) {
        double bits = bits(before.frequencies());
        int[] both = Partition.whole(before.records()).by(before).by(after).sizes();
        double mutual = bits + bits(after.frequencies()) - bits(both);
        return new ColumnUtility(
                before.name(), different(before), different(after), bits, Math.max(0, Math.min(bits, mutual)));
    }

    /** What each quasi-identifier tells before and after generalization. */
    static List<ColumnUtility> of(Records records, RecordLevels levels) {
        List<ColumnUtility> utilities = new ArrayList<>();
        for (int q = 0; q < records.data().quasiIdentifiers().size(); q++) {
            QuasiIdentifier one = records.data().quasiIdentifiers().get(q);
            utilities.add(of(one.attribute(), levels.generalized(one, q, SIGN)));
        }
        return utilities;
    }

    /** The share of the information that is left, 0 to 1; 1 if there was none. */
    public double kept() {
        return bitsBefore <= 0 ? 1 : bitsAfter / bitsBefore;
    }

    private static int different(Attribute attribute) {
        int different = 0;
        for (int frequency : attribute.frequencies()) {
            different += frequency > 0 ? 1 : 0;
        }
        return different;
    }

    private static double bits(int[] frequencies) {
        double records = 0;
        for (int frequency : frequencies) {
            records += frequency;
        }
        double sum = 0;
        for (int frequency : frequencies) {
            double share = frequency / records;
            sum -= frequency == 0 ? 0 : share * Math.log(share) / Math.log(2);
        }
        return Math.max(0, sum);
    }
}
