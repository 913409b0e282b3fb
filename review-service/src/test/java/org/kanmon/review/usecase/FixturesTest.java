package org.kanmon.review.usecase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.fixtures.Fixture;
import org.kanmon.review.domain.Decision;
import org.kanmon.review.domain.Review;
import org.kanmon.review.domain.Submission;
import org.kanmon.rules.finding.Finding;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.MaskLog;
import org.kanmon.sdc.tables.protect.MaskLog.Kind;

class FixturesTest {

    private static final ReviewOutput REVIEW = new ReviewOutput(CriteriaCatalog.bundled());

    static List<Expectation> expectations() {
        return Expectation.all();
    }

    @Test
    void everyFixtureSaysWhatIsRight() {
        Set<String> told =
                expectations().stream().map(one -> one.fixture().name()).collect(Collectors.toSet());
        assertEquals(Fixture.all().stream().map(Fixture::name).collect(Collectors.toSet()), told);
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void decisionAndMasksAreAsDerived(Expectation expected) throws Exception {
        Review review = REVIEW.review(expected.submission(), expected.wish());
        assertEquals(expected.decision(), review.decision());
        assertEquals(
                new TreeSet<>(expected.rules()),
                review.findings().stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(expected.primaryCount(), review.repair().primary());
        if (!expected.primary().isEmpty()) {
            assertEquals(
                    expected.primary().stream().map(Expectation::key).collect(Collectors.toSet()),
                    keys(review, Kind.PRIMARY));
        }
        assertTrue(review.repair().complementary() >= expected.complementaryAtLeast(), "too few");
        assertTrue(
                review.repair().complementary() <= expected.complementaryAtMost(),
                () -> review.repair().complementary() + " complementary cells");
        assertEquals(0, review.repair().exposed());
        expected.kept().forEach(kept -> assertFalse(isHidden(review, Expectation.key(kept)), kept.toString()));
        assertEquals(
                expected.hidden().stream()
                        .map(hidden ->
                                Map.entry(Expectation.key(hidden), hidden.get("low") + ".." + hidden.get("high")))
                        .collect(Collectors.toSet()),
                expected.hidden().isEmpty() ? Set.of() : intervals(review));
        if (expected.masked().isPresent()) {
            Path masked = expected.fixture().folder().resolve(expected.masked().get());
            assertEquals(
                    Files.readString(masked), new String(review.repair().file().orElseThrow(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void maskedFileIsReleasedWhenCheckedAgain(Expectation expected) throws Exception {
        Review first = REVIEW.review(expected.submission(), expected.wish());
        if (first.decision() == Decision.RELEASE_MASKED) {
            byte[] masked = first.repair().file().orElseThrow();
            Review second = REVIEW.review(with(expected.submission(), masked));
            assertEquals(Decision.RELEASE, second.decision());
            assertArrayEquals(masked, second.repair().file().orElseThrow());
        }
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void theOrderOfRowsDoesNotMatter(Expectation expected) throws Exception {
        Submission submission = expected.submission();
        Charset charset = expected.fixture().name().startsWith("shift-jis")
                ? Charset.forName("windows-31j")
                : StandardCharsets.UTF_8;
        List<String> lines =
                new ArrayList<>(new String(submission.file(), charset).lines().toList());
        Collections.shuffle(lines.subList(1, lines.size()), new Random(7));
        Review shuffled =
                REVIEW.review(with(submission, String.join("\n", lines).getBytes(charset)), expected.wish());
        Review original = REVIEW.review(submission, expected.wish());
        assertEquals(original.decision(), shuffled.decision());
        assertEquals(keys(original, Kind.PRIMARY), keys(shuffled, Kind.PRIMARY));
        assertEquals(keys(original, Kind.COMPLEMENTARY), keys(shuffled, Kind.COMPLEMENTARY));
    }

    @Test
    void sameSubmissionMakesTheSameMaskedFile() throws Exception {
        Submission submission = expectations().stream()
                .filter(one -> one.fixture().name().equals("thousand-cells"))
                .findFirst()
                .orElseThrow()
                .submission();
        Review first = REVIEW.review(submission);
        Review second = REVIEW.review(submission);
        assertArrayEquals(
                first.repair().file().orElseThrow(), second.repair().file().orElseThrow());
        assertTrue(first.repair().complementary() > 0);
    }

    private static Submission with(Submission submission, byte[] file) {
        return new Submission(
                submission.fileName(),
                file,
                submission.layout(),
                submission.hierarchies(),
                submission.database(),
                submission.asOf(),
                submission.releases());
    }

    private static Set<Map<String, String>> keys(Review review, Kind kind) {
        MaskLog log = review.repair().log();
        return IntStream.range(0, log.size())
                .filter(entry -> log.kind(entry) == kind)
                .mapToObj(entry -> key(review.repair().table(), log.cell(entry)))
                .collect(Collectors.toSet());
    }

    private static Set<Map.Entry<Map<String, String>, String>> intervals(Review review) {
        MaskLog log = review.repair().log();
        return IntStream.range(0, log.size())
                .mapToObj(entry ->
                        Map.entry(key(review.table(), log.cell(entry)), log.low(entry) + ".." + log.high(entry)))
                .collect(Collectors.toSet());
    }

    private static boolean isHidden(Review review, Map<String, String> key) {
        Table masked = review.repair().table();
        return IntStream.range(0, masked.cells())
                .filter(cell -> key(masked, cell).equals(key))
                .mapToObj(masked::isHidden)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cell " + key));
    }

    private static Map<String, String> key(Table table, int cell) {
        return new TreeMap<>(table.key(cell));
    }
}
