package org.kanmon.sdc.microdata.risk;

/**
 * What an attacker achieves who looks for somebody among the records. The risk of a record is the chance that a guess within its class
 * is right.
 *
 * @param threshold from which risk on a record counts as at risk, 0 to 1
 * @param recordsAtRisk the share of records whose risk is greater than the threshold
 * @param highest the greatest risk of a record
 * @param average the mean risk over all records
 * @param lowest the smallest risk of a record
 */
public record AttackerRisk(double threshold, double recordsAtRisk, double highest, double average, double lowest) {}
