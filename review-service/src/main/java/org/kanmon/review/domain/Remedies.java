package org.kanmon.review.domain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kanmon.sdc.tables.cost.RemedyCost;
import org.kanmon.sdc.tables.regroup.Regrouping.Merged;

/**
 * Which remedy the proposal takes, why, and what the others would have cost.
 *
 * @param chosen the remedy of the proposal
 * @param reason why it is this one
 * @param compared the remedies tried, in the order of {@link Remedy}; none where nothing had to be done
 * @param merged the categories that are merged where categories were; dimensions are those of the table
 * @param base what figures are rounded to multiples of; 0 where they are not
 * @param classes whether hidden small counts are shown as a class
 */
public record Remedies(
        Remedy chosen, Reason reason, List<Candidate> compared, List<Merged> merged, long base, boolean classes) {

    public Remedies {
        compared = List.copyOf(compared);
        merged = List.copyOf(merged);
    }

    /** Nothing had to be done, or the output goes back. */
    public static Remedies none() {
        return new Remedies(Remedy.SUPPRESS, Reason.ASKED, List.of(), List.of(), 0, false);
    }

    /** What was asked for is not possible with several tables in one file; counts are hidden instead. */
    public static Remedies impossible() {
        List<Candidate> compared = Stream.of(Remedy.values())
                .filter(remedy -> remedy != Remedy.SUPPRESS)
                .map(remedy -> new Candidate(remedy, Outcome.IMPOSSIBLE, new RemedyCost(0, 0, 0), 0))
                .toList();
        return new Remedies(Remedy.SUPPRESS, Reason.ASKED_IMPOSSIBLE, compared, List.of(), 0, false);
    }

    /** Why a remedy was chosen. */
    public enum Reason {
        /** It was asked for. */
        ASKED,
        /** The criteria demand it, and nothing else would do. */
        DEMANDED,
        /** Of those that clear all breaches and that the criteria provide for it loses least information. */
        LEAST_LOSS,
        /** What was asked for is not possible with this table, so that counts are hidden instead. */
        ASKED_IMPOSSIBLE,
        /** None clears all breaches; counts are hidden so that a person can judge. */
        NONE_CLEARS;

        /** The word used in files and label keys, for example {@code least-loss}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How a remedy came out. */
    public enum Outcome {
        /** Nothing is left to object to in its file, and no primary cell is exposed. */
        CLEARS,
        /** The same, but no criterion provides for such a change. */
        CLEARS_UNPROVIDED,
        /** Something is left. */
        INCOMPLETE,
        /** It cannot be applied to this table. */
        IMPOSSIBLE;

        /** The word used in files and label keys, for example {@code clears}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A remedy that was tried.
     *
     * @param cost what it costs; nothing where it is impossible
     * @param exposed number of primary cells that an outsider can still narrow more than allowed
     */
    public record Candidate(Remedy remedy, Outcome outcome, RemedyCost cost, int exposed) {}
}
