package org.kanmon.review.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.review.domain.Decision;
import org.kanmon.review.domain.Remedies.Candidate;
import org.kanmon.review.domain.Remedies.Outcome;
import org.kanmon.review.domain.Remedy;
import org.kanmon.review.domain.RemedyWish;
import org.kanmon.review.domain.Review;
import org.kanmon.review.domain.Submission;

/** Every remedy on tables of ages by drugs, with all totals, that nobody made up for it. */
class RandomRemediesTest {

    private static final ReviewOutput REVIEW = new ReviewOutput(CriteriaCatalog.bundled());
    private static final List<String> AGES = List.of("0-9歳", "10-19歳", "20-29歳", "30-39歳", "40-49歳", "50歳以上");
    private static final List<String> DRUGS = List.of("α", "β", "γ");
    private static final List<String> OTHER_DRUGS = List.of("薬1", "薬2", "薬3");
    private static final String LAYOUT = """
            dimensions: [{column: 年齢, kind: age, totals: [総数]}, {column: 薬, kind: category, totals: [計]}]
            measures: [{column: 患者数, unit: patients}]
            """;

    static Stream<Arguments> tablesAndRemedies() {
        return IntStream.range(0, 6)
                .boxed()
                .flatMap(seed -> Stream.of(Remedy.values()).map(remedy -> Arguments.of(seed, remedy)));
    }

    @ParameterizedTest
    @MethodSource("tablesAndRemedies")
    void fileThatClearsIsReleasedByItself(int seed, Remedy remedy) throws Exception {
        Review first = review(csv(seed, DRUGS), LAYOUT, new RemedyWish(Set.of(remedy), false));
        Candidate chosen = chosen(first);

        if (chosen.outcome() == Outcome.CLEARS || chosen.outcome() == Outcome.CLEARS_UNPROVIDED) {
            assertEquals(0, first.repair().exposed());
            String masked = new String(first.repair().file().orElseThrow(), StandardCharsets.UTF_8);
            Review second = review(masked, first.layout(), RemedyWish.suppression());
            assertEquals(Decision.RELEASE, second.decision());
            assertEquals(masked, new String(second.repair().file().orElseThrow(), StandardCharsets.UTF_8));
        } else {
            assertEquals(Decision.REFER, first.decision());
        }
    }

    @ParameterizedTest
    @MethodSource("tablesAndRemedies")
    void namesOfCategoriesChangeNothing(int seed, Remedy remedy) throws Exception {
        Review one = review(csv(seed, DRUGS), LAYOUT, new RemedyWish(Set.of(remedy), false));
        Review other = review(csv(seed, OTHER_DRUGS), LAYOUT, new RemedyWish(Set.of(remedy), false));

        assertEquals(one.remedies().chosen(), other.remedies().chosen());
        assertEquals(one.remedies().compared(), other.remedies().compared());
        String renamed = new String(one.repair().file().orElseThrow(), StandardCharsets.UTF_8);
        for (int drug = 0; drug < DRUGS.size(); drug++) {
            renamed = renamed.replace("," + DRUGS.get(drug) + ",", "," + OTHER_DRUGS.get(drug) + ",");
        }
        assertEquals(renamed, new String(other.repair().file().orElseThrow(), StandardCharsets.UTF_8));
    }

    /** Otherwise nothing above would be about merging and hiding together. */
    @ParameterizedTest
    @MethodSource("tablesAndRemedies")
    void remedyThatWasAskedForIsTakenWhereItIsPossible(int seed, Remedy remedy) throws Exception {
        Review review = review(csv(seed, DRUGS), LAYOUT, new RemedyWish(Set.of(remedy), false));
        boolean possible = review.remedies().compared().stream()
                .anyMatch(one -> one.remedy() == remedy && one.outcome() != Outcome.IMPOSSIBLE);

        assertEquals(possible ? remedy : Remedy.SUPPRESS, review.remedies().chosen());
        assertTrue(possible || remedy == Remedy.REGROUP || remedy == Remedy.REGROUP_AND_SUPPRESS, remedy.toString());
    }

    private static Candidate chosen(Review review) {
        return review.remedies().compared().stream()
                .filter(one -> one.remedy() == review.remedies().chosen())
                .findFirst()
                .orElseThrow();
    }

    private static Review review(String csv, String layout, RemedyWish wish) throws Exception {
        return REVIEW.review(
                new Submission(
                        "table.csv",
                        csv.getBytes(StandardCharsets.UTF_8),
                        Optional.of(layout.getBytes(StandardCharsets.UTF_8)),
                        Map.of(),
                        "ndb",
                        LocalDate.of(2025, 2, 1)),
                wish);
    }

    private static String csv(int seed, List<String> drugs) {
        Random random = new Random(seed);
        long[][] counts = new long[AGES.size() + 1][drugs.size() + 1];
        for (int age = 1; age < counts.length; age++) {
            for (int drug = 1; drug <= drugs.size(); drug++) {
                boolean small = random.nextInt(4) == 0;
                long count = small ? 1 + random.nextInt(9) : 10 + random.nextInt(300);
                counts[age][drug] = count;
                counts[age][0] += count;
                counts[0][drug] += count;
                counts[0][0] += count;
            }
        }
        StringBuilder csv = new StringBuilder("年齢,薬,患者数\n");
        for (int age = 0; age < counts.length; age++) {
            for (int drug = 0; drug <= drugs.size(); drug++) {
                csv.append(age == 0 ? "総数" : AGES.get(age - 1)).append(',');
                csv.append(drug == 0 ? "計" : drugs.get(drug - 1)).append(',');
                csv.append(counts[age][drug]).append('\n');
            }
        }
        return csv.toString();
    }
}
