package org.kanmon.review.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kanmon.review.domain.Remedies;
import org.kanmon.review.domain.Remedies.Outcome;
import org.kanmon.review.domain.Remedies.Reason;
import org.kanmon.review.domain.Remedy;
import org.kanmon.rules.finding.Finding;
import org.kanmon.rules.finding.Severity;
import org.kanmon.sdc.source.RegroupedFile;
import org.kanmon.sdc.source.SourceTable;
import org.kanmon.sdc.source.UnusableInput;
import org.kanmon.sdc.tables.cost.RemedyCost;
import org.kanmon.sdc.tables.groups.FinestGroups;
import org.kanmon.sdc.tables.regroup.GroupMerging;
import org.kanmon.sdc.tables.regroup.Regrouping;
import org.kanmon.sdc.tables.requirement.Requirement;

/**
 * Merges ages, times and weights that are shown finer than allowed. No other remedy mends that, so it comes first; in the table
 * that it leaves, small counts are hidden like in any other.
 */
final class GroupMerge {

    private GroupMerge() {}

    /** The merged proposal; empty where no groups have to be merged, or they cannot be. */
    static Optional<RemedyChoice> of(RemedyCase one) throws UnusableInput {
        Map<Integer, FinestGroups> finest = toBeMerged(one.examination());
        if (finest.isEmpty() || !one.canBeMerged()) {
            return Optional.empty();
        }
        Optional<Regrouping> regrouping = GroupMerging.of(one.table(), finest);
        return regrouping.isPresent() ? Optional.of(choice(one, regrouping.get())) : Optional.empty();
    }

    /** Which groups each dimension may show where a finding says that they have to be merged. */
    private static Map<Integer, FinestGroups> toBeMerged(Examination examination) {
        List<String> criteria = examination.findings().stream()
                .filter(finding -> finding.severity() == Severity.REGROUP && finding.cells().length > 0)
                .map(Finding::criterion)
                .toList();
        Map<Integer, FinestGroups> finest = new TreeMap<>();
        for (Requirement requirement : examination.requirements()) {
            if (requirement instanceof Requirement.Grouped grouped && criteria.contains(grouped.criterion())) {
                finest.put(grouped.where().dimension().orElseThrow(), grouped.groups());
            }
        }
        return finest;
    }

    private static RemedyChoice choice(RemedyCase one, Regrouping regrouping) throws UnusableInput {
        byte[] file = RegroupedFile.write(one.submitted().source(), regrouping.table());
        SourceTable again = one.submitted().readAgain(file);
        RemedyCase merged = one.with(one.submitted().with(again), one.examine(again));
        Trial hidden = Suppressing.marked(merged);
        Proof proof = hidden.proof().orElseThrow();
        RemedyCost cost = RemedyCost.ofMerging(one.table(), again.table(), regrouping.loss());
        Outcome outcome = proof.clears(one.examination().findings()) ? Outcome.CLEARS : Outcome.INCOMPLETE;
        Remedies.Candidate candidate = new Remedies.Candidate(
                Remedy.REGROUP, outcome, cost, proof.repair().exposed());
        Trial trial = new Trial(candidate, Optional.of(proof), List.of(), hidden.layout(), regrouping.merged(), 0);
        Remedies remedies =
                new Remedies(Remedy.REGROUP, Reason.DEMANDED, List.of(candidate), regrouping.merged(), 0, false);
        return new RemedyChoice(trial, remedies);
    }
}
