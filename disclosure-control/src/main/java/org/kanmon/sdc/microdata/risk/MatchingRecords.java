package org.kanmon.sdc.microdata.risk;

import java.util.Arrays;
import java.util.List;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.Partition;

/**
 * The cautious rule for suppressed cells: a suppressed cell matches every value. Each record has a group of its own, all records that
 * match it, itself among them; groups overlap and are no classes. Records are the unit, also where persons have several. Immutable.
 */
public final class MatchingRecords {

    /** How many combinations of values are compared with each other at most. */
    public static final long MOST_COMPARISONS = 500_000_000;

    private final Partition partition;
    private final long[] matching;
    private final double[] weight;

    private MatchingRecords(Partition partition, long[] matching, double[] weight) {
        this.partition = partition;
        this.matching = matching;
        this.weight = weight;
    }

    /** Matches between records of which each stands for itself. */
    public static MatchingRecords of(List<Attribute> quasiIdentifiers, String wildcard) throws TooManyComparisons {
        double[] weights = new double[quasiIdentifiers.get(0).records()];
        Arrays.fill(weights, 1);
        return of(quasiIdentifiers, wildcard, weights);
    }

    /**
     * Matches between records.
     *
     * @param quasiIdentifiers at least one
     * @param wildcard how a suppressed cell is written
     * @param weights per record for how many persons of the population it stands
     * @throws TooManyComparisons if more than {@value #MOST_COMPARISONS} combinations would have to be compared
     */
    public static MatchingRecords of(List<Attribute> quasiIdentifiers, String wildcard, double[] weights)
            throws TooManyComparisons {
        Partition partition = Partition.of(weights.length, quasiIdentifiers);
        int[] first = partition.first();
        int[][] codes = new int[first.length][quasiIdentifiers.size()];
        boolean[] isWild = new boolean[first.length];
        for (int a = 0; a < quasiIdentifiers.size(); a++) {
            int wild = quasiIdentifiers.get(a).values().indexOf(wildcard);
            for (int number = 0; number < first.length; number++) {
                int code = quasiIdentifiers.get(a).codes().get(first[number]);
                codes[number][a] = code == wild ? Partition.NONE : code;
                isWild[number] |= code == wild;
            }
        }
        return new Matching(codes, isWild).match(partition, weights);
    }

    /** Adds up what matches, combination by combination. */
    private record Matching(int[][] codes, boolean[] isWild) {

        MatchingRecords match(Partition partition, double[] weights) throws TooManyComparisons {
            long wild = 0;
            for (boolean is : isWild) {
                wild += is ? 1 : 0;
            }
            if (wild * codes.length > MOST_COMPARISONS) {
                throw new TooManyComparisons(wild * codes.length, MOST_COMPARISONS);
            }
            int[] ownRecords = partition.sizes();
            double[] ownWeight = new double[ownRecords.length];
            for (int record = 0; record < weights.length; record++) {
                ownWeight[partition.classOf(record)] += weights[record];
            }
            long[] records = Arrays.stream(ownRecords).asLongStream().toArray();
            double[] weight = ownWeight.clone();
            for (int one = 0; one < codes.length; one++) {
                for (int other = 0; isWild[one] && other < codes.length; other++) {
                    // Two with wildcards meet twice: once as the one, once as the other.
                    if (one != other && matches(codes[one], codes[other])) {
                        records[one] += ownRecords[other];
                        weight[one] += ownWeight[other];
                        records[other] += isWild[other] ? 0 : ownRecords[one];
                        weight[other] += isWild[other] ? 0 : ownWeight[one];
                    }
                }
            }
            return new MatchingRecords(partition, records, weight);
        }

        private static boolean matches(int[] one, int[] other) {
            for (int a = 0; a < one.length; a++) {
                if (one[a] != other[a] && one[a] != Partition.NONE && other[a] != Partition.NONE) {
                    return false;
                }
            }
            return true;
        }
    }

    /** How many records there are. */
    public int records() {
        return partition.records();
    }

    /** How many records match a record, itself among them. */
    public long sample(int record) {
        return matching[partition.classOf(record)];
    }

    /** For how many persons of the population the records stand that match a record. */
    public double population(int record) {
        return weight[partition.classOf(record)];
    }

    /** The share of records that nothing but themselves matches. */
    public double uniqueness() {
        double alone = 0;
        for (int record = 0; record < records(); record++) {
            alone += sample(record) == 1 ? 1 : 0;
        }
        return records() == 0 ? 0 : alone / records();
    }

    /** An attacker who knows that somebody is among the records: one in all records that match is right. */
    public AttackerRisk prosecutor(double threshold) {
        double[] risks = new double[records()];
        Arrays.setAll(risks, record -> 1.0 / sample(record));
        return AttackerRisk.of(risks, threshold);
    }

    /** An attacker who knows that somebody is in the population: one in all persons that match is right, as the weights tell. */
    public AttackerRisk journalist(double threshold) {
        double[] risks = new double[records()];
        Arrays.setAll(risks, record -> 1 / Math.max(sample(record), population(record)));
        return AttackerRisk.of(risks, threshold);
    }
}
