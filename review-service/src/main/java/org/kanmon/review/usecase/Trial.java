package org.kanmon.review.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kanmon.review.domain.Remedies.Candidate;
import org.kanmon.review.domain.Remedies.Outcome;
import org.kanmon.review.domain.Remedy;
import org.kanmon.rules.finding.Finding;
import org.kanmon.sdc.source.Layout;
import org.kanmon.sdc.tables.cost.RemedyCost;
import org.kanmon.sdc.tables.regroup.Regrouping.Merged;

/**
 * A remedy that was applied to an output, and its file examined again.
 *
 * @param candidate how it came out
 * @param proof its file with what was found out about it; empty where the remedy cannot be applied
 * @param found what the rules find in this way of changing figures
 * @param layout the layout by which its file is to be read
 * @param merged the categories merged
 * @param base what figures are rounded to multiples of, or 0
 */
record Trial(
        Candidate candidate,
        Optional<Proof> proof,
        List<Finding> found,
        Layout layout,
        List<Merged> merged,
        long base) {

    /** Those that clear all breaches before the others, then by information lost, figures changed, and the order of remedies. */
    static final Comparator<Trial> CHEAPEST_FIRST = Comparator.comparing(
                    (Trial trial) -> trial.candidate().outcome())
            .thenComparingLong(trial -> trial.candidate().cost().comparableLoss())
            .thenComparingInt(trial -> trial.candidate().cost().cells())
            .thenComparing(Trial::remedy);

    static Trial impossible(RemedyCase one, Remedy remedy) {
        Candidate candidate = new Candidate(remedy, Outcome.IMPOSSIBLE, new RemedyCost(0, 0, 0), 0);
        Layout layout = one.submitted().source().layout();
        return new Trial(candidate, Optional.empty(), List.of(), layout, List.of(), 0);
    }

    /** @param word the word by which the rules know this way of changing figures */
    static Trial of(RemedyCase one, Remedy remedy, String word, RemedyCost cost, Proof proof) {
        List<Finding> found = one.judge(word);
        Outcome clear = found.isEmpty() ? Outcome.CLEARS : Outcome.CLEARS_UNPROVIDED;
        Outcome outcome = proof.clears(one.examination().findings()) ? clear : Outcome.INCOMPLETE;
        Candidate candidate =
                new Candidate(remedy, outcome, cost, proof.repair().exposed());
        Layout layout = one.submitted().source().layout();
        return new Trial(candidate, Optional.of(proof), found, layout, List.of(), 0);
    }

    Trial readBy(Layout other) {
        return new Trial(candidate, proof, found, other, merged, base);
    }

    Trial merging(List<Merged> categories) {
        return new Trial(candidate, proof, found, layout, categories, base);
    }

    Trial roundedTo(long multiples) {
        return new Trial(candidate, proof, found, layout, merged, multiples);
    }

    Remedy remedy() {
        return candidate.remedy();
    }

    /** Whether it clears all breaches. */
    boolean isClear() {
        return candidate.outcome().compareTo(Outcome.INCOMPLETE) < 0;
    }

    boolean isPossible() {
        return proof.isPresent();
    }
}
