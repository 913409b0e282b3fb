package org.kanmon.review.usecase;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kanmon.review.domain.Repair;
import org.kanmon.rules.finding.Finding;
import org.kanmon.rules.finding.Severity;
import org.kanmon.sdc.tables.model.Table;

/**
 * What somebody finds out who has nothing but the masked file: it is read again, measured and judged as any other file, and
 * every hidden cell's feasibility interval is computed from it.
 *
 * @param repair the masked file with what was found out about it
 * @param left what the rules still find in it
 */
record Proof(Repair repair, List<Finding> left) {

    /** Of an output that goes back there is nothing to prove. */
    static Proof nothing(Table input, Protection protection, List<Finding> findings) {
        return new Proof(Repair.none(input, protection.outsider(), protection.level()), findings);
    }

    /** Whether the rules object to nothing in the masked file but to what they objected to before for other reasons. */
    boolean clears(List<Finding> before) {
        Set<String> known = before.stream()
                .filter(finding -> finding.severity() == Severity.REVIEW)
                .map(Finding::rule)
                .collect(Collectors.toSet());
        return repair.exposed() == 0
                && left.stream()
                        .allMatch(finding -> finding.severity() == Severity.INFO
                                || finding.severity() == Severity.REVIEW && known.contains(finding.rule()));
    }

    /** Whether the masked file may be published as far as the criteria go: nothing is left but good advice. */
    boolean isClean() {
        return repair.exposed() == 0
                && left.stream().map(Finding::severity).allMatch(severity -> severity == Severity.INFO);
    }
}
