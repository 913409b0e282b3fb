package org.kanmon.review.domain;

import java.util.List;
import org.kanmon.criteria.Answer;
import org.kanmon.rules.finding.Finding;
import org.kanmon.sdc.tables.model.Table;

/**
 * A checked output: what was handed in, what was found, what is proposed. The same submission, criteria and rules make the
 * same review.
 *
 * @param submission what was handed in
 * @param digests what the review rests on
 * @param table the table as read; the overview of several tables
 * @param tables how many tables were read, 1 or more
 * @param layout the layout as used, as YAML; with the classes that stand for hidden counts among its marks
 * @param findings gravest first
 * @param remedies which remedy was chosen, and what the others would have cost
 * @param repair the masked table and file, equal to the input where nothing had to be hidden; without a file where the output is
 *     returned
 * @param criteria what the criteria in force say, by path; silences too
 */
public record Review(
        Submission submission,
        Digests digests,
        Table table,
        int tables,
        String layout,
        List<Finding> findings,
        Decision decision,
        Remedies remedies,
        Repair repair,
        List<Answer> criteria) {

    public Review {
        findings = List.copyOf(findings);
        criteria = List.copyOf(criteria);
    }

    /** A review that tried no remedy but to hide, and does not tell its criteria. */
    public Review(
            Submission submission,
            Digests digests,
            Table table,
            String layout,
            List<Finding> findings,
            Decision decision,
            Repair repair) {
        this(submission, digests, table, 1, layout, findings, decision, Remedies.none(), repair, List.of());
    }

    /** Whether the table is the overview of several, which its first dimension tells apart. */
    public boolean isOfSeveralTables() {
        return tables > 1;
    }

    /** Whether the proposal has the rows and figures of the input, but for those that are hidden. */
    public boolean keepsFigures() {
        return remedies.chosen() == Remedy.SUPPRESS;
    }

    /** SHA-256 digests, each written {@code sha256:} and 64 hexadecimal digits. */
    public record Digests(String input, String criteria, String rules) {}
}
