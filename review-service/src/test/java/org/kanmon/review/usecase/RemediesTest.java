package org.kanmon.review.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.review.domain.Decision;
import org.kanmon.review.domain.Remedies.Candidate;
import org.kanmon.review.domain.Remedies.Outcome;
import org.kanmon.review.domain.Remedies.Reason;
import org.kanmon.review.domain.Remedy;
import org.kanmon.review.domain.RemedyWish;
import org.kanmon.review.domain.Review;
import org.kanmon.review.domain.Submission;
import org.kanmon.rules.finding.Finding;

class RemediesTest {

    private static final ReviewOutput REVIEW = new ReviewOutput(CriteriaCatalog.bundled());

    static Stream<Arguments> everyFixtureByEveryOtherRemedy() {
        return Expectation.all().stream()
                .filter(one -> one.decision() == Decision.RELEASE_MASKED)
                .flatMap(one -> Stream.concat(
                                Arrays.stream(Remedy.values()).map(remedy -> new RemedyWish(Set.of(remedy), false)),
                                Stream.of(RemedyWish.cheapest(true)))
                        .map(wish -> Arguments.of(one, wish)));
    }

    /** Whatever the remedy: its file, checked on its own by its own layout, has nothing left that may not be shown. */
    @ParameterizedTest
    @MethodSource("everyFixtureByEveryOtherRemedy")
    void proposalThatClearsIsReleasedWhenCheckedAgain(Expectation expected, RemedyWish wish) throws Exception {
        Review first = REVIEW.review(expected.submission(), wish);

        Candidate chosen = first.remedies().compared().stream()
                .filter(one -> one.remedy() == first.remedies().chosen())
                .findFirst()
                .orElseThrow();
        assertEquals(chosen.exposed(), first.repair().exposed());
        boolean unprovided = first.findings().stream().map(Finding::rule).anyMatch("PUB-095"::equals);
        assertEquals(chosen.outcome() == Outcome.CLEARS ? Decision.RELEASE_MASKED : Decision.REFER, first.decision());
        assertEquals(chosen.outcome() == Outcome.CLEARS_UNPROVIDED, unprovided && chosen.exposed() == 0);
        if (chosen.outcome() != Outcome.INCOMPLETE) {
            Review second = REVIEW.review(again(expected.submission(), first));
            assertEquals(Decision.RELEASE, second.decision(), first.remedies().toString());
        }
    }

    @Test
    void municipalityOfWhichNothingMayBeShownIsNotRounded() throws Exception {
        Expectation bands = named("municipality-bands");

        Review review = REVIEW.review(
                bands.submission(), RemedyWish.named("round", false).orElseThrow());

        assertEquals(Reason.ASKED_IMPOSSIBLE, review.remedies().reason());
        assertEquals(Remedy.SUPPRESS, review.remedies().chosen());
        assertEquals(Decision.RELEASE_MASKED, review.decision());
    }

    @Test
    void amongRemediesThatClearOneThatTheCriteriaProvideForComesFirst() throws Exception {
        Review review = REVIEW.review(named("row-total-reveals").submission(), RemedyWish.cheapest(false));

        assertEquals(Reason.LEAST_LOSS, review.remedies().reason());
        assertEquals(Remedy.SUPPRESS, review.remedies().chosen());
        assertEquals(Decision.RELEASE_MASKED, review.decision());
    }

    @Test
    void largeTableIsComparedOnlyWhenAskedFor() throws Exception {
        StringBuilder csv = new StringBuilder("年齢,患者数\n");
        for (int age = 0; age <= 2_000; age++) {
            csv.append("code").append(age).append(',').append(age == 7 ? 4 : 40).append('\n');
        }
        Submission submission = new Submission(
                "large.csv",
                csv.toString().getBytes(StandardCharsets.UTF_8),
                Optional.of("""
                        dimensions: [{column: 年齢, kind: category}]
                        measures: [{column: 患者数, unit: patients}]
                        """.getBytes(StandardCharsets.UTF_8)),
                Map.of(),
                "ndb",
                LocalDate.of(2025, 2, 1));

        assertEquals(1, REVIEW.review(submission).remedies().compared().size());
        assertEquals(
                Remedy.values().length,
                REVIEW.review(submission, RemedyWish.cheapest(false))
                        .remedies()
                        .compared()
                        .size());
    }

    private static Expectation named(String fixture) {
        return Expectation.all().stream()
                .filter(one -> one.fixture().name().equals(fixture))
                .findFirst()
                .orElseThrow();
    }

    private static Submission again(Submission submission, Review review) {
        return new Submission(
                submission.fileName(),
                review.repair().file().orElseThrow(),
                Optional.of(review.layout().getBytes(StandardCharsets.UTF_8)),
                submission.hierarchies(),
                submission.database(),
                submission.asOf());
    }
}
