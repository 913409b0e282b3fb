package org.kanmon.review.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.review.domain.Decision;
import org.kanmon.review.domain.Remedies.Reason;
import org.kanmon.review.domain.Remedy;
import org.kanmon.review.domain.Review;
import org.kanmon.review.domain.Submission;
import org.kanmon.rules.finding.Finding;

/** Ages and details of a death that are shown finer than allowed: what becomes of them in the proposal. */
class GroupMergeTest {

    private static final ReviewOutput REVIEW = new ReviewOutput(CriteriaCatalog.bundled());
    private static final String AGES = """
            dimensions: [{column: 年齢階級, kind: age, totals: [計]}, {column: 性別, kind: sex}]
            measures: [{column: 認定者数, unit: patients}]
            """;

    @Test
    void groupsAreMergedAndTheFileIsReleasedAndStaysSo() throws Exception {
        Submission submission = kaigo("""
                年齢階級,性別,認定者数
                40-59歳,男,1024
                40-59歳,女,1181
                60-64歳,男,1669
                60-64歳,女,2205
                65-69歳,男,3090
                65-69歳,女,2306
                95-99歳,男,2985
                95-99歳,女,2789
                100歳以上,男,310
                100歳以上,女,820
                """);

        Review review = REVIEW.review(submission);

        assertEquals(List.of("PUB-060"), rules(review));
        assertEquals(Decision.RELEASE_MASKED, review.decision());
        assertEquals(Remedy.REGROUP, review.remedies().chosen());
        assertEquals(Reason.DEMANDED, review.remedies().reason());
        assertEquals("""
                年齢階級,性別,認定者数
                40-64歳,男,2693
                40-64歳,女,3386
                65-69歳,男,3090
                65-69歳,女,2306
                95歳以上,男,3295
                95歳以上,女,3609
                """, masked(review));
        assertEquals(Decision.RELEASE, REVIEW.review(kaigo(masked(review))).decision());
    }

    @Test
    void smallCountsThatAreLeftAreHidden() throws Exception {
        Review review = REVIEW.review(kaigo("""
                年齢階級,性別,認定者数
                計,男,168
                計,女,180
                65-66歳,男,2
                65-66歳,女,40
                67-69歳,男,3
                67-69歳,女,40
                70-74歳,男,63
                70-74歳,女,50
                75-79歳,男,100
                75-79歳,女,50
                """));

        assertEquals(Decision.RELEASE_MASKED, review.decision());
        assertEquals(0, review.repair().exposed());
        assertEquals(1, review.repair().primary());
        assertTrue(review.repair().complementary() >= 1);
        assertTrue(masked(review).contains("65-69歳,女,80"), masked(review));
        assertFalse(masked(review).contains("65-69歳,男,5"), masked(review));
        assertFalse(masked(review).contains("65-66歳"), masked(review));
    }

    @ParameterizedTest
    @ValueSource(strings = {"66歳", "66-70歳", "100歳以上"})
    void groupWithoutItsNeighboursIsForAPersonToJudge(String label) throws Exception {
        Review review = REVIEW.review(kaigo("年齢階級,性別,認定者数\n" + label + ",男,1024\n75-79歳,男,2000\n"));

        assertEquals(List.of("PUB-060"), rules(review));
        assertEquals(Decision.REFER, review.decision());
    }

    @Test
    void hoursOfDeathAreMergedIntoTwo() throws Exception {
        Review review = REVIEW.review(new Submission(
                "t.csv",
                """
                死亡時刻,死亡者数
                00:00-00:59,1908
                01:00-01:59,2316
                """.getBytes(StandardCharsets.UTF_8),
                Optional.of("""
                        dimensions: [{column: 死亡時刻, kind: time}]
                        measures: [{column: 死亡者数, unit: patients}]
                        """.getBytes(StandardCharsets.UTF_8)),
                Map.of(),
                "ndb",
                LocalDate.of(2025, 2, 1)));

        assertEquals(Decision.RELEASE_MASKED, review.decision());
        assertEquals("死亡時刻,死亡者数\n00:00-01:59,4224\n", masked(review));
    }

    private static List<String> rules(Review review) {
        return review.findings().stream().map(Finding::rule).toList();
    }

    private static String masked(Review review) {
        return new String(review.repair().file().orElseThrow(), StandardCharsets.UTF_8);
    }

    private static Submission kaigo(String csv) {
        return new Submission(
                "t.csv",
                csv.getBytes(StandardCharsets.UTF_8),
                Optional.of(AGES.getBytes(StandardCharsets.UTF_8)),
                Map.of(),
                "kaigo",
                LocalDate.of(2024, 12, 1));
    }
}
