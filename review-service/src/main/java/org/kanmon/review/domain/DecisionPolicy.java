package org.kanmon.review.domain;

import java.util.List;
import org.kanmon.rules.finding.Finding;
import org.kanmon.rules.finding.Severity;

/** What findings add up to: the gravest decides, and what must be hidden is only released when the repaired file is clean. */
public final class DecisionPolicy {

    private DecisionPolicy() {}

    /**
     * The decision.
     *
     * @param clean whether the masked file, examined again on its own, leaves nothing to find
     */
    public static Decision decide(List<Finding> findings, boolean clean) {
        Severity gravest = findings.stream()
                .map(Finding::severity)
                .max(Severity::compareTo)
                .orElse(Severity.INFO);
        return switch (gravest) {
            case INFO -> Decision.RELEASE;
            case MASK, REGROUP -> clean ? Decision.RELEASE_MASKED : Decision.REFER;
            case REVIEW -> Decision.REFER;
            case RETURN -> Decision.RETURN;
        };
    }
}
