package org.kanmon.review.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kanmon.criteria.Database;
import org.kanmon.review.domain.HandledColumn;
import org.kanmon.review.domain.ProvisionProof;
import org.kanmon.rules.finding.Finding;

/**
 * All that is told of records and a provision profile.
 *
 * @param fileName the records' file, without its folder
 * @param inputDigest of that file
 * @param records how many it has
 * @param database whose records they are
 * @param profile the provision profile's name
 * @param asOf the date whose criteria count
 * @param criteriaDigest of the criteria that count
 * @param rulesDigest of the rules that judged
 * @param handled the columns in the order of the file, and what the profile makes of them
 * @param findings what was found in the records as they came
 * @param proof of the written file; empty if none was written
 * @param seconds from the first byte read to the end
 */
public record ProvisionResult(
        String fileName,
        String inputDigest,
        long records,
        Database database,
        String profile,
        LocalDate asOf,
        String criteriaDigest,
        String rulesDigest,
        List<HandledColumn> handled,
        List<Finding> findings,
        Optional<ProvisionProof> proof,
        double seconds) {

    /** Rules with these beginnings find columns that are not as the profile wants them. */
    private static final String BREACH = "MIC-01";

    public ProvisionResult {
        handled = List.copyOf(handled);
        findings = List.copyOf(findings);
    }

    /** Whether a column of the records is not as the profile wants it. */
    public boolean hasBreaches() {
        return findings.stream().anyMatch(finding -> finding.rule().startsWith(BREACH));
    }
}
