package org.kanmon.sdc.microdata.risk;

import java.util.Arrays;

/**
 * What an attacker achieves who looks for somebody among the records. The risk of a record is the chance that a guess within its class
 * is right. Where there is no record all risks are 0.
 *
 * @param threshold from which risk on a record counts as at risk, 0 to 1
 * @param recordsAtRisk the share of records whose risk is greater than the threshold
 * @param highest the greatest risk of a record
 * @param average the mean risk over all records
 * @param lowest the smallest risk of a record
 */
public record AttackerRisk(double threshold, double recordsAtRisk, double highest, double average, double lowest) {

    /** From the risk of every record. */
    static AttackerRisk of(double[] risks, double threshold) {
        return new AttackerRisk(
                threshold,
                Arrays.stream(risks)
                        .map(risk -> risk > threshold ? 1 : 0)
                        .average()
                        .orElse(0),
                Arrays.stream(risks).max().orElse(0),
                Arrays.stream(risks).average().orElse(0),
                Arrays.stream(risks).min().orElse(0));
    }
}
