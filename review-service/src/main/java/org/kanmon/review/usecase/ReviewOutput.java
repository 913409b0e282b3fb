package org.kanmon.review.usecase;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kanmon.criteria.CriteriaArea;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.criteria.CriteriaInForce;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.review.domain.DecisionPolicy;
import org.kanmon.review.domain.Digest;
import org.kanmon.review.domain.Remedies;
import org.kanmon.review.domain.Remedy;
import org.kanmon.review.domain.RemedyWish;
import org.kanmon.review.domain.Review;
import org.kanmon.review.domain.Submission;
import org.kanmon.rules.engine.RulesDigest;
import org.kanmon.rules.finding.Finding;
import org.kanmon.rules.publication.PublicationPlan;
import org.kanmon.rules.publication.PublicationRules;
import org.kanmon.sdc.source.Layout;
import org.kanmon.sdc.source.LayoutFile;
import org.kanmon.sdc.source.UnusableInput;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.TableOverview;

/**
 * Checks one output: from bytes to decision. Safe for use by several threads.
 *
 * <p>The steps, each with one home: the caller receives (1); here the file's tables are read (2), and their shape (3) and the criteria in
 * force (4) make the rules demand (5), which is measured (6) and judged (7); what must be hidden is hidden with the company it
 * needs (8), and the masked file goes through the same steps again (9); the caller reports and remembers (10).
 */
public final class ReviewOutput {

    private static final String GOOD_PRACTICE = "good-practice";

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
        CriteriaInForce criteria = criteria(submission);
        SubmittedFile file = SubmittedFile.read(submission, criteria.regions());
        EarlierTables earlier = EarlierTables.read(submission, criteria, rules);
        ManyTables input = ManyTables.of(file, criteria, rules, earlier, plan(submission));
        return file.isOfSeveral() ? reviewTogether(submission, input, wish) : reviewAlone(submission, input, wish);
    }

    private CriteriaInForce criteria(Submission submission) throws UnusableCriteria {
        Optional<Boolean> goodPractice = submission.circumstances().goodPractice();
        CriteriaCatalog asked =
                goodPractice.isPresent() ? catalog.adopting(GOOD_PRACTICE, goodPractice.get()) : catalog;
        return asked.inForce(submission.database(), submission.asOf(), CriteriaArea.PUBLICATION);
    }

    private static Optional<PublicationPlan> plan(Submission submission) {
        return submission
                .circumstances()
                .plan()
                .map(plan -> new PublicationPlan(
                        ChronoUnit.DAYS.between(submission.asOf(), plan.day()),
                        plan.linked(),
                        plan.exemption().orElse("")));
    }

    private static Review reviewAlone(Submission submission, ManyTables input, RemedyWish wish) throws UnusableInput {
        RemedyCase one = input.cases().get(0);
        List<Finding> found = new ArrayList<>(one.examination().findings());
        found.addAll(input.findings());
        if (input.isReturned()) {
            Proof nothing = Proof.nothing(one.table(), one.protection(), found);
            return review(submission, input, nothing, input.file().layouts(), found, Remedies.none());
        }
        RemedyChoice choice = RemedyChoice.of(one, wish);
        Trial trial = choice.trial();
        found.addAll(trial.found());
        return review(
                submission, input, trial.proof().orElseThrow(), List.of(trial.layout()), found, choice.remedies());
    }

    /** Of several tables counts can only be hidden: merged categories and rounded figures would have to be the same in all. */
    private static Review reviewTogether(Submission submission, ManyTables input, RemedyWish wish)
            throws UnusableInput {
        List<Finding> found = FindingsOfTables.of(input);
        if (input.isReturned()) {
            Proof nothing = Proof.nothing(overview(input), input.cases().get(0).protection(), found);
            return review(submission, input, nothing, input.file().layouts(), found, Remedies.none());
        }
        Proof proof = SuppressingTogether.marked(input);
        boolean asked = wish.accepted().contains(Remedy.SUPPRESS) && !wish.classes();
        return review(
                submission,
                input,
                proof,
                input.file().layouts(),
                found,
                asked ? Remedies.none() : Remedies.impossible());
    }

    private static Table overview(ManyTables input) {
        return TableOverview.of(input.file().read(), input.file().titles()).table();
    }

    private static Review review(
            Submission submission,
            ManyTables input,
            Proof proof,
            List<Layout> layouts,
            List<Finding> found,
            Remedies remedies) {
        List<Finding> findings = found.stream()
                .sorted(Comparator.comparing(Finding::severity, Comparator.reverseOrder()))
                .toList();
        CriteriaInForce criteria = input.cases().get(0).criteria();
        return new Review(
                submission,
                digests(submission, criteria),
                overview(input),
                input.cases().size(),
                LayoutFile.write(layouts),
                findings,
                DecisionPolicy.decide(findings, proof.isClean()),
                remedies,
                proof.repair(),
                criteria.answers());
    }

    private static Review.Digests digests(Submission submission, CriteriaInForce criteria) {
        return new Review.Digests(Digest.sha256(submission.file()), criteria.digest(), RulesDigest.sha256());
    }
}
