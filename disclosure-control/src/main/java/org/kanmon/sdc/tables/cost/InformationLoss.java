package org.kanmon.sdc.tables.cost;

import java.util.Collection;

/**
 * How much a reader of a changed table knows less of a counted person: the conditional entropy of the innermost category that
 * the person belongs to, given what the table still tells, in bits. 0 where nothing is lost (A. G. de Waal, L. C. R. J.
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
        double lost = spread(after) - spread(before);
        return people == 0 ? 0 : Math.max(0, lost / people);
    }

    /**
     * The most that is lost where counts get into doubt: a reader who guesses each person's cell by the counts of all cells in
     * doubt needs so many bits, and one who thinks all of these cells equally likely needs at most the other number.
     *
     * @param people the people by whom the loss is divided
     */
    static double ofDoubt(Doubt doubt, long people) {
        double byCounts = 0;
        double byPlaces = 0;
        for (long count : doubt.lost()) {
            byCounts += count == 0 ? 0 : count * (log2(doubt.people()) - log2(count));
            byPlaces += count * log2(doubt.places());
        }
        return people == 0 ? 0 : Math.max(0, Math.min(byCounts, byPlaces) / people);
    }

    private static double spread(Collection<Long> counts) {
        return counts.stream().mapToDouble(InformationLoss::spread).sum();
    }

    /** W log2 W of a count W: what the sum over merged counts has more than the sum over their parts is lost. */
    public static double spread(long count) {
        return count == 0 ? 0 : count * log2(count);
    }

    /**
     * The most that is lost where a share of the people is counted in the wrong category (Fano's inequality: T. M. Cover, J. A.
     * Thomas, Elements of Information Theory, 2nd ed. 2006, theorem 2.10.1).
     *
     * @param share of the people who are counted wrongly, 0 to 1
     * @param categories number of innermost categories
     */
    public static double ofMiscounting(double share, int categories) {
        if (categories < 2 || share <= 0) {
            return 0;
        }
        double most = 1 - 1.0 / categories;
        if (share >= most) {
            return log2(categories);
        }
        return -share * log2(share) - (1 - share) * log2(1 - share) + share * log2(categories - 1.0);
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
