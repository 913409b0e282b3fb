package org.kanmon.review.usecase;

import java.util.Optional;
import org.kanmon.review.domain.Remedy;
import org.kanmon.sdc.source.RegroupedFile;
import org.kanmon.sdc.source.SourceTable;
import org.kanmon.sdc.source.UnusableInput;
import org.kanmon.sdc.tables.cost.RemedyCost;
import org.kanmon.sdc.tables.regroup.PartialSearch;
import org.kanmon.sdc.tables.regroup.Regrouping;

/**
 * Merges categories until the counts that may not be shown are few, and hides these: the regrouped file is read and examined like
 * one that was handed in so, and masked and proven like any other. Of several groupings the one is taken that comes out best.
 * Beside earlier tables nothing is merged, as in {@link Merging}.
 */
final class MergingSome {

    /** After groupings with so many cells in sum no further one is tried: each is protected and proven. */
    private static final int MOST_CELLS = 20_000;

    private MergingSome() {}

    static Trial merged(RemedyCase one) {
        Optional<Trial> best = Optional.empty();
        if (one.canBeMerged()) {
            int cells = 0;
            for (Regrouping regrouping : PartialSearch.find(one.table(), one.primary())) {
                if (cells < MOST_CELLS) {
                    cells += regrouping.table().cells();
                    best = better(best, tried(one, regrouping));
                }
            }
        }
        return best.orElseGet(() -> Trial.impossible(one, Remedy.REGROUP_AND_SUPPRESS));
    }

    private static Optional<Trial> better(Optional<Trial> best, Optional<Trial> next) {
        boolean first = best.isEmpty() || next.isPresent() && Trial.CHEAPEST_FIRST.compare(next.get(), best.get()) < 0;
        return first ? next : best;
    }

    private static Optional<Trial> tried(RemedyCase one, Regrouping regrouping) {
        try {
            byte[] file = RegroupedFile.write(one.submitted().source(), regrouping.table());
            SourceTable again = one.submitted().readAgain(file);
            RemedyCase regrouped = one.with(one.submitted().with(again), one.examine(again));
            return regrouped.examination().isReturned() || regrouped.isNothingToDo()
                    ? Optional.empty()
                    : Optional.of(hidden(one, regrouping, Suppressing.marked(regrouped)));
        } catch (UnusableInput e) {
            // A merged category may lack a place in the hierarchy file that the layout names.
            return Optional.empty();
        }
    }

    private static Trial hidden(RemedyCase one, Regrouping regrouping, Trial masked) {
        Proof proof = masked.proof().orElseThrow();
        // What is lost by merging is lost before what is hidden of the merged table: the entropies add up.
        double loss = regrouping.loss() + masked.candidate().cost().loss();
        RemedyCost cost = RemedyCost.ofMerging(one.table(), proof.repair().table(), loss);
        return Trial.of(one, Remedy.REGROUP_AND_SUPPRESS, Remedy.REGROUP.word(), cost, proof)
                .merging(regrouping.merged());
    }
}
