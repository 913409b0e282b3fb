package org.kanmon.review.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.review.domain.Review;
import org.kanmon.review.domain.Submission;
import org.kanmon.rules.finding.Finding;
import org.kanmon.rules.finding.Severity;

/** One count under the criteria of several countries, and under two versions of one criterion. */
class ProfilesComparedTest {

    private static final ReviewOutput REVIEW = new ReviewOutput(CriteriaCatalog.bundled());
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    /** Whether the count itself may be shown; OpenSAFELY shows it after rounding. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    0  ; ndb, us-cms                               ; uk-llc
                    1  ;                                           ; ndb, us-cms, uk-llc, uk-opensafely
                    2  ;                                           ; ndb, us-cms, uk-llc, uk-opensafely
                    3  ;                                           ; ndb, us-cms, uk-llc, uk-opensafely
                    4  ;                                           ; ndb, us-cms, uk-llc, uk-opensafely
                    5  ;                                           ; ndb, us-cms, uk-llc, uk-opensafely
                    6  ;                                           ; ndb, us-cms, uk-llc, uk-opensafely
                    7  ;                                           ; ndb, us-cms, uk-llc, uk-opensafely
                    8  ; uk-opensafely                             ; ndb, us-cms, uk-llc
                    9  ; uk-opensafely                             ; ndb, us-cms, uk-llc
                    10 ; ndb, uk-llc, uk-opensafely                ; us-cms
                    11 ; ndb, us-cms, uk-llc, uk-opensafely        ;
                    """)
    void countIsShownHereAndHiddenThere(String count, String shown, String hidden) throws Exception {
        for (String database : words(shown)) {
            assertEquals(Set.of(), small(database, "01", count, DAY), database);
        }
        for (String database : words(hidden)) {
            assertEquals(Set.of("minimum-count"), small(database, "01", count, DAY), database);
        }
    }

    @ParameterizedTest
    @CsvSource({"8, true", "9, true", "10, false", "11, true", "15, false"})
    void openSafelyAsksForRoundingOfWhatItShows(String count, boolean asked) throws Exception {
        assertEquals(
                asked,
                review("uk-opensafely", "01", count, DAY).findings().stream()
                        .anyMatch(finding -> finding.topic().equals("rounding")));
    }

    /** 早川町 has fewer than 2,000 people, 東洋町 some more, and 札幌市中央区 many. */
    @ParameterizedTest
    @CsvSource({
        "01101, 15, ''",
        "39301, 15, municipality-population",
        "39301, 20, ''",
        "19364, 500, municipality-population"
    })
    void townOfFewPeopleNeedsMore(String municipality, String count, String topic) throws Exception {
        assertEquals(words(topic), small("ndb", municipality, count, DAY));
    }

    /** The third edition counts from its day in Tokyo, whatever day it is elsewhere. */
    @ParameterizedTest
    @CsvSource({
        "2024-10-31T14:59:59Z, MASK",
        "2024-10-31T15:00:00Z, REVIEW",
        "2024-11-01T00:00:00Z, REVIEW",
        "2024-10-30T15:00:00Z, MASK"
    })
    void versionChangesAtMidnightInTokyo(Instant moment, Severity expected) throws Exception {
        LocalDate today = LocalDate.now(Clock.fixed(moment, ZoneId.of("Asia/Tokyo")));

        Review review = review("ndb", "01", "2", today, "institutions");

        assertEquals(
                Set.of(expected),
                review.findings().stream()
                        .filter(finding -> finding.topic().equals("institution-count"))
                        .map(Finding::severity)
                        .collect(Collectors.toSet()));
    }

    private static Set<String> small(String database, String region, String count, LocalDate day) throws Exception {
        return review(database, region, count, day).findings().stream()
                .map(Finding::topic)
                .filter(Set.of("minimum-count", "municipality-population")::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Review review(String database, String region, String count, LocalDate day) throws Exception {
        return review(database, region, count, day, "patients");
    }

    private static Review review(String database, String region, String count, LocalDate day, String unit)
            throws Exception {
        return REVIEW.review(new Submission(
                "t.csv",
                ("地域,数\n" + region + "," + count + "\n").getBytes(StandardCharsets.UTF_8),
                Optional.of(("dimensions: [{column: 地域, kind: region}]\nmeasures: [{column: 数, unit: " + unit + "}]\n")
                        .getBytes(StandardCharsets.UTF_8)),
                Map.of(),
                database,
                day));
    }

    private static Set<String> words(String list) {
        return list == null || list.isBlank()
                ? Set.of()
                : new TreeSet<>(Set.of(list.strip().split(" *, *")));
    }
}
