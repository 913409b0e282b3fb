package org.kanmon.sdc.tables.model;

import java.util.Locale;

/**
 * What a measure counts. Counting units are whole numbers that add up over categories; derived units (a percentage, a mean)
 * do neither, and are never taken for counts.
 */
public enum Unit {
    PATIENTS(true),
    CLAIMS(true),
    INSTITUTIONS(true),
    INSURERS(true),
    PRESCRIPTIONS_ORAL(true),
    PRESCRIPTIONS_INJECTION(true),
    REHABILITATION(true),
    DEATHS(true),
    AMOUNT(false),
    PERCENT(false),
    MEAN(false),
    SD(false),
    MEDIAN(false),
    RATE(false),
    MINIMUM(false),
    MAXIMUM(false),
    PERCENTILE(false),
    /** The share of people who have had no event yet, at a time. */
    SURVIVAL(false);

    private final boolean count;

    Unit(boolean count) {
        this.count = count;
    }

    /** Whether values are whole numbers of things that can be counted. */
    public boolean isCount() {
        return count;
    }

    /** Whether values count people, so that the minimum count of people is about them. */
    public boolean isPeople() {
        return this == PATIENTS || this == DEATHS;
    }

    /** Whether values are computed from figures of several people, and say nothing by themselves of how many. */
    public boolean isStatistic() {
        return !count && this != AMOUNT;
    }

    /** Whether a total is the sum of its parts: people can be added over categories, institutions that serve two groups cannot. */
    public boolean isAdditive() {
        return count && this != INSTITUTIONS && this != INSURERS;
    }

    /** The word used in layout files, requirements and messages, for example {@code prescriptions-oral}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
