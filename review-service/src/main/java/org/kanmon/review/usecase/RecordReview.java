package org.kanmon.review.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.review.domain.RemedyWish;
import org.kanmon.review.domain.Review;
import org.kanmon.review.domain.Submission;
import org.kanmon.review.domain.audit.AuditEvent;
import org.kanmon.review.domain.check.Check;
import org.kanmon.review.domain.check.CheckDocument;
import org.kanmon.review.domain.check.CheckId;
import org.kanmon.review.domain.check.Checks;
import org.kanmon.sdc.source.UnusableInput;

/** Checks one output and records the check with its documents. What cannot be checked leaves nothing behind. */
public final class RecordReview {

    /** Makes a review of a submission; {@link ReviewOutput#review(Submission, RemedyWish)} in production. */
    @FunctionalInterface
    public interface Reviewing {
        /**
         * @throws UnusableInput if the file or its layout cannot be read
         * @throws UnusableCriteria if there is no such database, or its criteria cannot be read
         */
        Review review(Submission submission, RemedyWish wish) throws UnusableInput, UnusableCriteria;
    }

    /** Renders the documents that are kept of a review. */
    @FunctionalInterface
    public interface Rendering {
        /** The documents, at most one of each kind and language. */
        List<CheckDocument> documentsOf(Review review);
    }

    private final Reviewing reviewing;
    private final Rendering rendering;
    private final Checks checks;
    private final Clock clock;

    public RecordReview(Reviewing reviewing, Rendering rendering, Checks checks, Clock clock) {
        this.reviewing = reviewing;
        this.rendering = rendering;
        this.checks = checks;
        this.clock = clock;
    }

    /**
     * Reviews, renders and records.
     *
     * @param wish how counts that may not be shown are to be dealt with
     * @param actor who asks for the check
     * @throws UnusableInput if the file or its layout cannot be read; nothing is recorded then
     * @throws UnusableCriteria if there is no such database, or its criteria cannot be read; nothing is recorded then
     */
    public Check record(Submission submission, RemedyWish wish, String actor) throws UnusableInput, UnusableCriteria {
        Instant received = now();
        Review review = reviewing.review(submission, wish);
        List<CheckDocument> documents = rendering.documentsOf(review);
        Check check = new Check(
                CheckId.random(),
                received,
                submission.fileName(),
                submission.database(),
                submission.asOf(),
                review.digests(),
                review.decision());
        AuditEvent event = new AuditEvent(
                now(), actor, AuditEvent.Kind.CHECK_DECIDED, check.id().toString());
        checks.add(check, documents, event);
        return check;
    }

    /** To the microsecond, because that is what every database keeps. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
