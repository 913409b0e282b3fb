package org.kanmon.sdc.tables.regroup;

import java.util.Collection;

/**
 * How much a reader of a changed table knows less of a counted person: the conditional entropy of the innermost category that
 * the person belongs to, given the one that the table still tells, in bits. 0 where nothing is lost (A. G. de Waal, L. C. R. J.
 * Willenborg, Information loss through global recoding and local suppression, Netherlands Official Statistics 14, 1999, 17-20;
 * A. Gionis, T. Tassa, k-Anonymization with minimal loss of information, IEEE TKDE 21, 2009, 206-219).
 */
public final class InformationLoss {

    private InformationLoss() {}

    /**
     * The loss where innermost counts are merged.
     *
     * @param before the innermost counts
     * @param after the counts that they are merged into, of the same sum
     */
    public static double ofMerging(Collection<Long> before, Collection<Long> after) {
        long people = before.stream().mapToLong(Long::longValue).sum();
        double spread = spread(after) - spread(before);
        return people == 0 ? 0 : Math.max(0, spread / people);
    }

    private static double spread(Collection<Long> counts) {
        return counts.stream().mapToDouble(Cost::spread).sum();
    }
}
