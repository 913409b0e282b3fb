package org.kanmon.review.api.upload;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanmon.review.api.problem.FormFault;
import org.kanmon.review.api.problem.RefusedRequest;
import org.kanmon.review.domain.RemedyWish;
import org.kanmon.review.domain.Submission;

class SubmissionFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final SentPart FILE = SentPart.file("file", "t.csv", "a,b\n");
    private static final SentPart DATABASE = SentPart.field("database", "ndb");

    @Test
    void filledInFormBecomesASubmission() throws IOException {
        Submission submission = read(
                FILE,
                SentPart.file("layout", "layout.yaml", "measures: []"),
                SentPart.file("hierarchy", "dir/areas.csv", "leaf,parent\n"),
                SentPart.file("hierarchy", "icd.csv", "x,y\n"),
                SentPart.field("database", " ndb\n"),
                SentPart.field("as-of", "2025-02-01"));

        assertEquals("t.csv", submission.fileName());
        assertArrayEquals("a,b\n".getBytes(StandardCharsets.UTF_8), submission.file());
        assertEquals("measures: []", new String(submission.layout().orElseThrow(), StandardCharsets.UTF_8));
        assertEquals(Set.of("areas.csv", "icd.csv"), submission.hierarchies().keySet());
        assertEquals("ndb", submission.database());
        assertEquals(LocalDate.of(2025, 2, 1), submission.asOf());
    }

    @Test
    void dateIsTodayWhereTheFormNamesNone() throws IOException {
        Submission submission = read(FILE, DATABASE);
        assertEquals(TODAY, submission.asOf());
        assertTrue(submission.layout().isEmpty());
    }

    @Test
    void allFaultsAreReportedTogether() {
        assertEquals(
                List.of(
                        new FormFault("unknown-part", "databse", List.of()),
                        new FormFault("missing-part", "file", List.of()),
                        new FormFault("missing-part", "database", List.of()),
                        new FormFault("bad-date", "as-of", List.of("1 April"))),
                faults(SentPart.field("databse", "ndb"), SentPart.field("as-of", "1 April")));
    }

    @Test
    void secondFileIsRefused() {
        assertEquals(List.of(new FormFault("repeated-part", "file", List.of())), faults(FILE, DATABASE, FILE));
    }

    @Test
    void hierarchyFilesOfOneNameAreRefused() {
        assertEquals(
                List.of(new FormFault("repeated-file", "hierarchy", List.of("h.csv"))),
                faults(
                        FILE,
                        DATABASE,
                        SentPart.file("hierarchy", "a/h.csv", "1"),
                        SentPart.file("hierarchy", "b/h.csv", "2")));
    }

    @Test
    void tablesPublishedBeforeComeWithTheirLayouts() throws IOException {
        Submission submission = read(
                FILE,
                DATABASE,
                SentPart.file("release", "masked.csv", "a,b\n1,2\n"),
                SentPart.file("release", "masked.csv", "a,b\n3,4\n"),
                SentPart.file("release-layout", "layout.yaml", "first"),
                SentPart.file("release-layout", "layout.yaml", "second"));

        assertEquals(2, submission.releases().size());
        assertEquals("release 2/masked.csv", submission.releases().get(1).fileName());
        assertEquals("second", new String(submission.releases().get(1).layout(), StandardCharsets.UTF_8));
    }

    @Test
    void tablePublishedBeforeWithoutLayoutIsRefused() {
        assertEquals(
                List.of(new FormFault("release-layouts", "release-layout", List.of("1", "0"))),
                faults(FILE, DATABASE, SentPart.file("release", "masked.csv", "a")));
    }

    @Test
    void unknownDatabaseIsAnsweredWithTheKnownOnes() {
        assertEquals(
                List.of(new FormFault("unknown-database", "database", List.of("nbd", "ndb, kaigo"))),
                faults(FILE, SentPart.field("database", "nbd")));
    }

    @Test
    void emptyPartIsNotADatabase() {
        assertEquals(
                List.of(new FormFault("empty-part", "database", List.of())),
                faults(FILE, SentPart.field("database", " ")));
    }

    @Test
    void endlessWordIsNotReadToItsEnd() {
        FormFault fault =
                faults(FILE, SentPart.field("database", "x".repeat(1_000_000))).get(0);
        assertEquals("long-part", fault.code());
        assertTrue(fault.particulars().get(0).length() < 300);
    }

    @Test
    void impossibleDayIsNoDate() {
        assertEquals(
                List.of(new FormFault("bad-date", "as-of", List.of("2025-02-30"))),
                faults(FILE, DATABASE, SentPart.field("as-of", "2025-02-30")));
    }

    @Test
    void countsAreHiddenUnderMarksWhereTheFormSaysNothing() throws IOException {
        assertEquals(RemedyWish.suppression(), request(FILE, DATABASE).wish());
    }

    @ParameterizedTest
    @ValueSource(strings = {"suppress", "regroup", "round", "auto"})
    void remedyIsAskedForByItsWord(String word) throws IOException {
        RequestedCheck plain = request(FILE, DATABASE, SentPart.field("remedy", word + "\n"));
        RequestedCheck classes =
                request(FILE, DATABASE, SentPart.field("remedy", word), SentPart.field("show-classes", "true"));

        assertEquals(RemedyWish.named(word, false).orElseThrow(), plain.wish());
        assertEquals(RemedyWish.named(word, true).orElseThrow(), classes.wish());
    }

    @Test
    void classesDoWithoutARemedy() throws IOException {
        RemedyWish wish =
                request(FILE, DATABASE, SentPart.field("show-classes", "true")).wish();
        assertEquals(RemedyWish.named("suppress", true).orElseThrow(), wish);
    }

    @Test
    void wrongWishIsAnsweredWithWhatThereIs() {
        assertEquals(
                List.of(
                        new FormFault("not-true-or-false", "show-classes", List.of("yes")),
                        new FormFault("unknown-remedy", "remedy", List.of("ROUND", "suppress, regroup, round, auto"))),
                faults(FILE, DATABASE, SentPart.field("remedy", "ROUND"), SentPart.field("show-classes", "yes")));
    }

    @Test
    void classesBesideTablesPublishedBeforeAreRefused() {
        assertEquals(
                List.of(new FormFault("classes-beside-release", "show-classes", List.of())),
                faults(
                        FILE,
                        DATABASE,
                        SentPart.file("release", "masked.csv", "a"),
                        SentPart.file("release-layout", "layout.yaml", "b"),
                        SentPart.field("show-classes", "true")));
    }

    private static Submission read(EntityPart... parts) throws IOException {
        return request(parts).submission();
    }

    private static RequestedCheck request(EntityPart... parts) throws IOException {
        return SubmissionForm.read(List.of(parts), List.of("ndb", "kaigo"), TODAY);
    }

    private static List<FormFault> faults(EntityPart... parts) {
        return assertThrows(RefusedRequest.class, () -> read(parts)).faults();
    }
}
