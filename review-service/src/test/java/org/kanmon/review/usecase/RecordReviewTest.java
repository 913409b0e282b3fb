package org.kanmon.review.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kanmon.review.domain.Decision;
import org.kanmon.review.domain.RemedyWish;
import org.kanmon.review.domain.Repair;
import org.kanmon.review.domain.Review;
import org.kanmon.review.domain.Submission;
import org.kanmon.review.domain.audit.AuditEvent;
import org.kanmon.review.domain.check.Check;
import org.kanmon.review.domain.check.CheckDocument;
import org.kanmon.sdc.source.Problem;
import org.kanmon.sdc.source.UnusableInput;
import org.kanmon.sdc.tables.audit.Level;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.model.Table;

class RecordReviewTest {

    private static final Instant NOON = Instant.parse("2025-02-01T12:00:00.123456789Z");
    private static final Submission SUBMISSION =
            new Submission("table.csv", new byte[] {1}, Optional.empty(), Map.of(), "ndb", LocalDate.of(2025, 2, 1));
    private static final RemedyWish WISH = RemedyWish.cheapest(true);
    private static final CheckDocument DOCUMENT = new CheckDocument(
            CheckDocument.Kind.DECISION, Locale.ENGLISH, "application/json", "d.json", new byte[] {2});

    private final ChecksInMemory checks = new ChecksInMemory();

    @Test
    void checkIsRecordedWithItsDocumentsAndItsEventInOneWrite() throws Exception {
        Check check = record((submission, wish) -> reviewOf(submission), review -> List.of(DOCUMENT))
                .record(SUBMISSION, WISH, "somebody");

        assertEquals(1, checks.writes().size());
        ChecksInMemory.Write write = checks.writes().get(0);
        assertEquals(check, write.check());
        assertSame(DOCUMENT, write.documents().get(0));
        assertEquals(
                new AuditEvent(
                        check.received(),
                        "somebody",
                        AuditEvent.Kind.CHECK_DECIDED,
                        check.id().toString()),
                write.event());
    }

    @Test
    void checkRemembersWhatTheDecisionRestsOnButNotTheFile() throws Exception {
        Check check = record((submission, wish) -> reviewOf(submission), review -> List.of())
                .record(SUBMISSION, WISH, "somebody");

        assertEquals("table.csv", check.fileName());
        assertEquals("ndb", check.database());
        assertEquals(SUBMISSION.asOf(), check.asOf());
        assertEquals(Decision.RETURN, check.decision());
        assertEquals(new Review.Digests("sha256:i", "sha256:c", "sha256:r"), check.digests());
        assertTrue(checks.writes().get(0).documents().isEmpty());
    }

    @Test
    void timeIsKeptAsExactlyAsTheDatabaseKeepsIt() throws Exception {
        Check check = record((submission, wish) -> reviewOf(submission), review -> List.of())
                .record(SUBMISSION, WISH, "somebody");

        assertEquals(Instant.parse("2025-02-01T12:00:00.123456Z"), check.received());
    }

    @Test
    void twoChecksOfOneFileHaveIdentifiersOfTheirOwn() throws Exception {
        RecordReview recording = record((submission, wish) -> reviewOf(submission), review -> List.of());

        assertNotEquals(
                recording.record(SUBMISSION, WISH, "somebody").id(),
                recording.record(SUBMISSION, WISH, "somebody").id());
    }

    @Test
    void reviewIsMadeAsWished() throws Exception {
        List<RemedyWish> wishes = new ArrayList<>();
        record(
                        (submission, wish) -> {
                            wishes.add(wish);
                            return reviewOf(submission);
                        },
                        review -> List.of())
                .record(SUBMISSION, WISH, "somebody");

        assertEquals(List.of(WISH), wishes);
    }

    @Test
    void unusableFileLeavesNothingBehind() {
        RecordReview recording = record(
                (submission, wish) -> {
                    throw new UnusableInput(Problem.of("file-empty", submission.fileName()));
                },
                review -> List.of(DOCUMENT));

        assertThrows(UnusableInput.class, () -> recording.record(SUBMISSION, WISH, "somebody"));
        assertTrue(checks.writes().isEmpty());
    }

    @Test
    void failureToRenderLeavesNothingBehind() {
        RecordReview recording = record((submission, wish) -> reviewOf(submission), review -> {
            throw new IllegalStateException("no message for PUB-999");
        });

        assertThrows(IllegalStateException.class, () -> recording.record(SUBMISSION, WISH, "somebody"));
        assertTrue(checks.writes().isEmpty());
    }

    private RecordReview record(RecordReview.Reviewing reviewing, RecordReview.Rendering rendering) {
        return new RecordReview(reviewing, rendering, checks, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static Review reviewOf(Submission submission) {
        Table nothing = new Table(List.of(), List.of(), new int[0][], new long[0], new BitSet(), new int[0]);
        return new Review(
                submission,
                new Review.Digests("sha256:i", "sha256:c", "sha256:r"),
                nothing,
                "",
                List.of(),
                Decision.RETURN,
                Repair.none(nothing, Outsider.PRINTED_ZEROS, Level.COVER));
    }
}
