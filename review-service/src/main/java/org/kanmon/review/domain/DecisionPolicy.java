package org.kanmon.review.domain;

import java.util.List;
import java.util.Optional;
import org.kanmon.rules.finding.Finding;
import org.kanmon.rules.finding.Severity;

/** What findings add up to: the gravest decides, and what must be hidden is only released when the repaired file is clean. */
public final class DecisionPolicy {

    private DecisionPolicy() {}

    /**
     * The decision.
     *
     * @param clean whether the masked file, examined again on its own, leaves nothing to find; empty if there is none
     */
    public static Decision decide(List<Finding> findings, Optional<Boolean> clean) {
        Severity gravest =
                findings.stream().map(Finding::severity).max(Severity::compareTo).orElse(Severity.INFO);
        return switch (gravest) {
            case INFO -> Decision.RELEASE;
            case MASK, REGROUP -> clean.orElse(false) ? Decision.RELEASE_MASKED : Decision.REFER;
            case REVIEW -> Decision.REFER;
            case RETURN -> Decision.RETURN;
        };
    }
}
