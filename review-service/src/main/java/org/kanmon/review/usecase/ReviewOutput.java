package org.kanmon.review.usecase;

import java.time.Duration;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.criteria.CriteriaInForce;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.review.domain.Decision;
import org.kanmon.review.domain.DecisionPolicy;
import org.kanmon.review.domain.Digest;
import org.kanmon.review.domain.Review;
import org.kanmon.review.domain.Submission;
import org.kanmon.rules.engine.RulesDigest;
import org.kanmon.rules.publication.PublicationRules;
import org.kanmon.sdc.source.UnusableInput;
import org.kanmon.sdc.tables.protect.ProtectionOptions;
import org.kanmon.sdc.tables.protect.Sensitive;
import org.kanmon.sdc.tables.protect.Suppression;
import org.kanmon.sdc.tables.protect.TableProtector;

/**
 * Checks one output: from bytes to decision. Safe for use by several threads.
 *
 * <p>The steps, each with one home: the caller receives (1); here the file is read (2), and its shape (3) and the criteria in
 * force (4) make the rules demand (5), which is measured (6) and judged (7); what must be hidden is hidden with the company it
 * needs (8), and the masked file goes through the same steps again (9); the caller reports and remembers (10).
 */
public final class ReviewOutput {

    /** Enough to come close to the smallest set, and few enough that a researcher does not wait. */
    private static final int IMPROVEMENTS = 1;

    /** Hardly ever reached by tables that people publish: the same file has to give the same answer on a slow machine. */
    private static final Duration TIME_LIMIT = Duration.ofSeconds(60);

    /** Of tables with this many cells at most the smallest set of complementary cells is sought, and proven to be so. */
    private static final int PROVEN_UP_TO = 80;

    private final CriteriaCatalog catalog;
    private final PublicationRules rules = new PublicationRules();

    /** Reviews by the criteria of this catalogue. */
    public ReviewOutput(CriteriaCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Reads, measures, judges, repairs and proves.
     *
     * @throws UnusableInput if the file or its layout cannot be read
     * @throws UnusableCriteria if there is no such database, or its criteria cannot be read
     */
    public Review review(Submission submission) throws UnusableInput, UnusableCriteria {
        CriteriaInForce criteria = catalog.inForce(submission.database(), submission.asOf());
        SubmittedTable submitted = SubmittedTable.read(submission, criteria.regions());
        EarlierTables earlier = EarlierTables.read(submission, criteria, rules);
        Examination examination = Examination.of(submitted.source(), criteria, rules, earlier);
        Proof proof = repair(submitted, examination, criteria, earlier);
        Decision decision = DecisionPolicy.decide(examination.findings(), proof.isClean());
        return new Review(
                submission,
                digests(submission, criteria),
                submitted.table(),
                submitted.layoutText(),
                examination.findings(),
                decision,
                proof.repair());
    }

    private Proof repair(
            SubmittedTable submitted, Examination examination, CriteriaInForce criteria, EarlierTables earlier)
            throws UnusableInput {
        Protection protection = Protection.demandedBy(examination.requirements());
        if (examination.isReturned()) {
            return Proof.nothing(submitted.table(), protection, examination.findings());
        }
        Sensitive primary = Hiding.of(examination.findings(), examination.thresholds());
        Publication publication = Publication.of(
                submitted.table(), primary, examination.differences(), examination.thresholds(), protection, earlier);
        Suppression suppression = TableProtector.protect(
                publication.tables(),
                publication.sensitive(),
                ProtectionOptions.against(protection.outsider())
                        .with(protection.level())
                        .improving(IMPROVEMENTS)
                        .within(TIME_LIMIT)
                        .withoutExactLog()
                        .provenUpTo(PROVEN_UP_TO));
        return Proof.of(submitted, examination, primary, suppression, protection, criteria, rules, earlier);
    }

    private static Review.Digests digests(Submission submission, CriteriaInForce criteria) {
        return new Review.Digests(Digest.sha256(submission.file()), criteria.digest(), RulesDigest.sha256());
    }
}
