package org.kanmon.sdc.microdata.transform;

import java.util.ArrayList;
import java.util.List;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;
import org.kanmon.sdc.microdata.source.Records;

/**
 * How much a column tells before and after: how many different values it has, and its entropy in bits (C. Shannon, A mathematical
 * theory of communication, 1948).
 *
 * @param valuesBefore different values before
 * @param valuesAfter different values after; suppressed records share one
 * @param bitsBefore entropy before, 0 or more
 * @param bitsAfter entropy after
 */
public record ColumnUtility(String column, int valuesBefore, int valuesAfter, double bitsBefore, double bitsAfter) {

    private static final String SIGN = "*";

    /** What a column tells before and after. */
    static ColumnUtility of(Attribute before, Attribute after) {
        return new ColumnUtility(before.name(), different(before), different(after), bits(before), bits(after));
    }

    /** What each quasi-identifier tells before and after generalization. */
    public static List<ColumnUtility> of(Records records, PlacedRecords placed) {
        List<ColumnUtility> utilities = new ArrayList<>();
        for (int q = 0; q < records.data().quasiIdentifiers().size(); q++) {
            QuasiIdentifier one = records.data().quasiIdentifiers().get(q);
            utilities.add(of(one.attribute(), placed.levels().generalized(one, q, SIGN)));
        }
        return utilities;
    }

    /** The share of the information that is left, 0 to 1; 1 if there was none. */
    public double kept() {
        return bitsBefore <= 0 ? 1 : Math.min(1, bitsAfter / bitsBefore);
    }

    private static int different(Attribute attribute) {
        int different = 0;
        for (int frequency : attribute.frequencies()) {
            different += frequency > 0 ? 1 : 0;
        }
        return different;
    }

    private static double bits(Attribute attribute) {
        double sum = 0;
        for (int frequency : attribute.frequencies()) {
            double share = (double) frequency / attribute.records();
            sum -= frequency == 0 ? 0 : share * Math.log(share) / Math.log(2);
        }
        return Math.max(0, sum);
    }
}
