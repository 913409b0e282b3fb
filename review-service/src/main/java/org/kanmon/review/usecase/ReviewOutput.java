package org.kanmon.review.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.criteria.CriteriaInForce;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.review.domain.DecisionPolicy;
import org.kanmon.review.domain.Digest;
import org.kanmon.review.domain.Remedies;
import org.kanmon.review.domain.RemedyWish;
import org.kanmon.review.domain.Review;
import org.kanmon.review.domain.Submission;
import org.kanmon.rules.engine.RulesDigest;
import org.kanmon.rules.finding.Finding;
import org.kanmon.rules.publication.PublicationRules;
import org.kanmon.sdc.source.Layout;
import org.kanmon.sdc.source.LayoutFile;
import org.kanmon.sdc.source.UnusableInput;

/**
 * Checks one output: from bytes to decision. Safe for use by several threads.
 *
 * <p>The steps, each with one home: the caller receives (1); here the file is read (2), and its shape (3) and the criteria in
 * force (4) make the rules demand (5), which is measured (6) and judged (7); what must be hidden is hidden with the company it
 * needs (8), and the masked file goes through the same steps again (9); the caller reports and remembers (10).
 */
public final class ReviewOutput {

    private final CriteriaCatalog catalog;
    private final PublicationRules rules = new PublicationRules();

    /** Reviews by the criteria of this catalogue. */
    public ReviewOutput(CriteriaCatalog catalog) {
        this.catalog = catalog;
    }

    /** The same with what must be hidden hidden: {@link #review(Submission, RemedyWish)}. */
    public Review review(Submission submission) throws UnusableInput, UnusableCriteria {
        return review(submission, RemedyWish.suppression());
    }

    /**
     * Reads, measures, judges, repairs and proves.
     *
     * @param wish how counts that may not be shown are to be dealt with
     * @throws UnusableInput if the file or its layout cannot be read
     * @throws UnusableCriteria if there is no such database, or its criteria cannot be read
     */
    public Review review(Submission submission, RemedyWish wish) throws UnusableInput, UnusableCriteria {
        CriteriaInForce criteria = catalog.inForce(submission.database(), submission.asOf());
        SubmittedTable submitted = SubmittedTable.read(submission, criteria.regions());
        EarlierTables earlier = EarlierTables.read(submission, criteria, rules);
        Examination examination = Examination.of(submitted.source(), submitted.assumed(), criteria, rules, earlier);
        RemedyCase one = RemedyCase.of(submitted, examination, criteria, rules, earlier);
        if (examination.isReturned()) {
            Proof nothing = Proof.nothing(submitted.table(), one.protection(), examination.findings());
            return review(submission, one, nothing, submitted.source().layout(), List.of(), Remedies.none());
        }
        RemedyChoice choice = RemedyChoice.of(one, wish);
        Trial trial = choice.trial();
        Proof proof = trial.proof().orElseThrow();
        return review(submission, one, proof, trial.layout(), trial.found(), choice.remedies());
    }

    private static Review review(
            Submission submission,
            RemedyCase one,
            Proof proof,
            Layout layout,
            List<Finding> ofRemedy,
            Remedies remedies) {
        List<Finding> findings = Stream.concat(one.examination().findings().stream(), ofRemedy.stream())
                .sorted(Comparator.comparing(Finding::severity, Comparator.reverseOrder()))
                .toList();
        return new Review(
                submission,
                digests(submission, one.criteria()),
                one.table(),
                LayoutFile.write(layout),
                findings,
                DecisionPolicy.decide(findings, proof.isClean()),
                remedies,
                proof.repair(),
                one.criteria().answers());
    }

    private static Review.Digests digests(Submission submission, CriteriaInForce criteria) {
        return new Review.Digests(Digest.sha256(submission.file()), criteria.digest(), RulesDigest.sha256());
    }
}
