package org.kanmon.review.report;

import java.util.List;
import java.util.Optional;
import org.kanmon.review.usecase.Provision;
import org.kanmon.review.usecase.ProvisionProof;
import org.kanmon.rules.finding.Finding;

/**
 * All that is told of records and a provision profile.
 *
 * @param findings what was found in the records as they came
 * @param proof of the written file; empty if none was written
 * @param seconds from the first byte read to the end
 */
public record ProvisionResult(
        Provision provision, List<Finding> findings, Optional<ProvisionProof> proof, double seconds) {

    /** Rules with these beginnings find columns that are not as the profile wants them. */
    private static final String BREACH = "MIC-01";

    public ProvisionResult {
        findings = List.copyOf(findings);
    }

    /** Whether a column of the records is not as the profile wants it. */
    public boolean hasBreaches() {
        return findings.stream().anyMatch(finding -> finding.rule().startsWith(BREACH));
    }
}
