package org.kanmon.review.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.criteria.region.Region;
import org.kanmon.criteria.region.Regions;
import org.kanmon.review.domain.Review;
import org.kanmon.review.domain.Submission;
import org.kanmon.rules.finding.Finding;
import org.kanmon.sdc.source.Code;
import org.kanmon.sdc.source.CodeList;

/** A table means the same however its regions are written. */
class RegionNamesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final CriteriaCatalog CATALOG = CriteriaCatalog.bundled();
    private static final ReviewOutput REVIEW = new ReviewOutput(CATALOG);

    private static Regions regions() throws Exception {
        return CATALOG.inForce("ndb", DAY).regions();
    }

    private static Review review(String rows, String totals) throws Exception {
        String layout = "dimensions: [{column: 地域, kind: region%s}]%nmeasures: [{column: 患者数, unit: patients}]%n"
                .formatted(totals);
        return REVIEW.review(new Submission(
                "t.csv",
                ("地域,患者数\n" + rows).getBytes(StandardCharsets.UTF_8),
                Optional.of(layout.getBytes(StandardCharsets.UTF_8)),
                Map.of(),
                "ndb",
                DAY));
    }

    /** Rule, gravity and cells of every finding: what a label is called in it differs. */
    private static List<String> findings(List<String> labels, List<Integer> counts) throws Exception {
        String rows = IntStream.range(0, labels.size())
                .mapToObj(i -> labels.get(i) + "," + counts.get(i) + "\n")
                .collect(Collectors.joining());
        return findings(review(rows, ""));
    }

    private static List<String> findings(Review review) {
        return review.findings().stream()
                .map(finding -> finding.rule()
                        + finding.severity()
                        + finding.criterion()
                        + IntStream.of(finding.cells()).boxed().toList())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void columnOfNamesGivesTheFindingsOfTheSameColumnOfCodes(long seed) throws Exception {
        Random random = new Random(seed);
        Regions regions = regions();
        List<Region> all = new ArrayList<>(regions.all());
        Collections.shuffle(all, random);
        // Without a total beside them; names that even a prefecture has twice, and areas called like a city, need more
        // than a name.
        List<Region> some = all.stream()
                .filter(region -> !List.of("泊村", "浜松市天竜区", "大阪市", "堺市").contains(region.name()))
                .filter(region -> region.ancestors().isEmpty() == (seed % 4 == 0))
                .limit(12)
                .toList();
        List<Integer> counts =
                some.stream().map(region -> 1 + random.nextInt(30)).toList();
        Function<Region, String> prefecture = region ->
                regions.find(region.code().substring(0, 2)).orElseThrow().name();
        List<String> codes = findings(some.stream().map(Region::code).toList(), counts);

        assertTrue(codes.stream().anyMatch(finding -> finding.contains("minimum-count")), codes::toString);
        assertEquals(
                codes,
                findings(
                        some.stream()
                                .map(region ->
                                        (region.ancestors().isEmpty() ? "" : prefecture.apply(region)) + region.name())
                                .toList(),
                        counts));
        assertEquals(
                codes,
                findings(
                        some.stream()
                                .map(region -> region.code() + "　" + region.name())
                                .toList(),
                        counts));
    }

    @ParameterizedTest
    @CsvSource({"19364, 山梨県早川町, 500", "193640, 早川町, 500", "39301, 東洋町, 15", "393011, 高知県安芸郡東洋町, 15"})
    void populationIsThatOfTheMunicipalityHoweverItIsWritten(String code, String name, String count) throws Exception {
        List<String> byCode = findings(review(code.substring(0, 5) + "," + count + "\n", ""));
        assertTrue(byCode.stream().anyMatch(finding -> finding.contains("population-bands")), byCode::toString);
        assertEquals(byCode, findings(review(code + "," + count + "\n", "")));
        assertEquals(byCode, findings(review(name + "," + count + "\n", "")));
    }

    @Test
    void countryIsTheTotalWhetherTheLayoutSaysSoOrNot() throws Exception {
        String rows = "全国,60\n北海道,5\n青森県,25\n岩手県,30\n";
        Review declared = review(rows, ", totals: [全国]");
        Review undeclared = review(rows, "");
        assertEquals(findings(declared), findings(undeclared));
        assertTrue(undeclared.repair().primary() + undeclared.repair().complementary() >= 2);
    }

    @Test
    void totalThatDoesNotAddUpIsToldWhereTheCountryIsWritten() throws Exception {
        assertTrue(rules(review("全国,70\n北海道,25\n青森県,30\n", "")).contains("PUB-001"));
    }

    @ParameterizedTest
    @CsvSource({"中央区, PUB-022", "011003, PUB-023", "01101 札幌市, PUB-002", "22131, PUB-026", "富谷町, PUB-002"})
    void whatIsNotKnownForSureIsTold(String label, String rule) throws Exception {
        assertTrue(rules(review(label + ",25\n13101,30\n", "")).contains(rule));
    }

    @Test
    void messageNamesTheSuccessorsAndTheLastDay() throws Exception {
        Finding finding = review("22135,25\n", "").findings().stream()
                .filter(found -> found.rule().equals("PUB-026"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "22135 浜松市北区 (– 2023-12-31) → 22138 浜松市中央区 / 22139 浜松市浜名区",
                finding.facts().get("codes"));
    }

    @Test
    void oneRegionWrittenTwiceInAColumnIsNotReadAsTwo() {
        org.junit.jupiter.api.Assertions.assertThrows(
                org.kanmon.sdc.source.UnusableInput.class, () -> review("01100,25\n札幌市,30\n", ""));
    }

    @Test
    void ancestorsOfANameAreThoseOfItsCode() throws Exception {
        CodeList list = RegionList.of(regions());
        assertEquals(
                new Code("13101", "municipality", List.of("1301", "13100", "13")),
                list.find("千代田区").orElseThrow());
        assertEquals(
                new Code("01101", "ward", List.of("01100", "0104", "01")),
                list.find("札幌市 中央区").orElseThrow());
        assertEquals(Code.TOTAL_LEVEL, list.find("全国").orElseThrow().level());
    }

    private static List<String> rules(Review review) {
        return review.findings().stream().map(Finding::rule).toList();
    }
}
