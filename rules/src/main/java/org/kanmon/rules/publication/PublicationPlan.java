package org.kanmon.rules.publication;

/**
 * When and how an output is to be published.
 *
 * @param daysLeft how many days there are from the day on which the check is asked for; below 0 if it was published before
 * @param linked whether its data were linked with another database
 * @param exemption why it needs no check of its own, as its author says: a word of the exemptions' criteria; empty if nobody says so
 */
public record PublicationPlan(long daysLeft, boolean linked, String exemption) {

    /** Whether its author says that it needs no check of its own. */
    public boolean isExemptionClaimed() {
        return !exemption.isEmpty();
    }
}
