package org.kanmon.criteria.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanmon.criteria.file.DirectoryTree;
import org.kanmon.criteria.file.FileTree;
import org.kanmon.criteria.file.Problems;

/** The shipped lists of regions and populations, against figures that the publishers give. */
class RegionsTest {

    private static final FileTree FILES = new DirectoryTree(Path.of(""));
    private static final Problems PROBLEMS = new Problems();
    private static final Regions REGIONS = Regions.read(FILES, PROBLEMS);
    private static final Populations REGISTER = population("resident-register-2025");
    private static final Populations CENSUS = population("census-2020");

    private static Populations population(String list) {
        return Populations.read(FILES, list, REGIONS, PROBLEMS).orElseThrow();
    }

    private static Stream<Region> municipalities() {
        return REGIONS.all().stream().filter(region -> region.level() == Level.MUNICIPALITY);
    }

    @Test
    void shippedListsHaveNoProblem() {
        assertEquals(List.of(), PROBLEMS.list());
    }

    @Test
    void thereAre47PrefecturesAnd335AreasWithTheSpecialWardsMoreAnd1741MunicipalitiesWithSixVillagesMore() {
        assertEquals(47, count(Level.PREFECTURE));
        assertEquals(335 + 1, count(Level.SECONDARY_MEDICAL_AREA));
        assertEquals(
                1741 + 6, municipalities().filter(region -> !region.isWard()).count());
        assertEquals(171 + 7, municipalities().filter(Region::isWard).count());
    }

    private static long count(Level level) {
        return REGIONS.all().stream().filter(region -> region.level() == level).count();
    }

    @Test
    void registerAddsUpToThePublishedTotal() {
        assertEquals(124_330_690, total(REGISTER));
        assertEquals(126_226_568, total(CENSUS));
    }

    private static long total(Populations populations) {
        return municipalities()
                .filter(region -> !region.isWard())
                .mapToLong(region -> populations.population(region.code()).orElse(0))
                .sum();
    }

    @Test
    void bandsHoldAsManyMunicipalitiesAsCounted() {
        assertEquals(101, municipalitiesWith(people -> people < 2_000));
        assertEquals(6, municipalitiesWith(people -> people == 0));
        assertEquals(815, municipalitiesWith(people -> people >= 2_000 && people < 25_000));
        assertEquals(831, municipalitiesWith(people -> people >= 25_000));
    }

    private static long municipalitiesWith(LongPredicate people) {
        return municipalities()
                .filter(region -> !region.isWard())
                .filter(region -> people.test(REGISTER.population(region.code()).orElseThrow()))
                .count();
    }

    @Test
    void wardsAddUpToTheirCity() {
        municipalities()
                .filter(region -> region.isWard())
                .map(ward -> ward.ancestors().get(0))
                .distinct()
                .forEach(city -> {
                    assertEquals(REGISTER.population(city).orElseThrow(), sumOfWards(city, REGISTER), city);
                    assertEquals(CENSUS.population(city).orElseThrow(), sumOfWards(city, CENSUS), city);
                });
    }

    private static long sumOfWards(String city, Populations populations) {
        return municipalities()
                .filter(region -> region.isWard() && region.ancestors().get(0).equals(city))
                .mapToLong(ward -> populations.population(ward.code()).orElse(0))
                .sum();
    }

    @ParameterizedTest
    @CsvSource({
        "01, 北海道, prefecture, ''",
        "0104, 札幌, secondary-medical-area, 01",
        "01100, 札幌市, municipality, 0104 01",
        "01101, 札幌市中央区, municipality, 01100 0104 01",
        "14130, 川崎市, municipality, 14",
        "14131, 川崎市川崎区, municipality, 14130 1405 14",
        "14135, 川崎市多摩区, municipality, 14130 1404 14",
        "22138, 浜松市中央区, municipality, 22130 2208 22",
        "22131, 浜松市中区, municipality, 22130 2208 22",
        "24205, 桑名市, municipality, 2401 24",
        "24543, 紀北町, municipality, 2404 24",
        "01696, 泊村, municipality, 01",
        "13101, 千代田区, municipality, 1301 13100 13",
        "1301, 区中央部, secondary-medical-area, 13100 13",
        "13100, 特別区部, secondary-medical-area, 13",
    })
    void regionNestsInItsAncestorsNearestFirst(String code, String name, String level, String ancestors) {
        Region region = REGIONS.find(code).orElseThrow();
        assertEquals(name, region.name());
        assertEquals(level, region.level().word());
        assertEquals(ancestors, String.join(" ", region.ancestors()));
    }

    @Test
    void everyAncestorIsARegionAndNoFiner() {
        for (Region region : REGIONS.all()) {
            for (String ancestor : region.ancestors()) {
                assertFalse(REGIONS.find(ancestor).orElseThrow().level().isFinerThan(region.level()), region::toString);
            }
        }
    }

    @Test
    void wardsOfDesignatedCitiesAreWardsAndSpecialWardsAreNot() {
        assertTrue(REGIONS.find("01101").orElseThrow().isWard());
        assertFalse(REGIONS.find("13101").orElseThrow().isWard());
        assertFalse(REGIONS.find("14130").orElseThrow().isWard());
        assertFalse(REGIONS.find("01").orElseThrow().isWard());
    }

    @ParameterizedTest
    @CsvSource({"011002, 01100", "01000, 01", "010006, 01", "131016, 13101", "473821, 47382"})
    void codesWithACheckDigitAndLongPrefectureCodesAreFound(String written, String code) {
        assertEquals(Optional.of(code), REGIONS.find(written).map(Region::code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"011003", "1", "1100", "99", "00000", "2413", "０１", "", "札幌市", "0110022", "-1100"})
    void whatIsNoCodeIsNotFound(String code) {
        assertEquals(Optional.empty(), REGIONS.find(code));
    }

    @Test
    void populationIsKnownOnlyWhereTheListHasIt() {
        assertEquals(OptionalLong.of(0), REGISTER.population("01695"));
        assertEquals(OptionalLong.of(604_410), REGISTER.population("22138"));
        assertEquals(OptionalLong.empty(), REGISTER.population("22131"));
        assertEquals(OptionalLong.of(235_373), CENSUS.population("22131"));
        assertEquals(OptionalLong.empty(), CENSUS.population("22138"));
        assertEquals(OptionalLong.empty(), CENSUS.population("07546"));
        assertEquals(OptionalLong.empty(), REGISTER.population("01"));
    }

    @Test
    void listSaysWhatItCountsAndWhen() {
        assertEquals("resident-register-2025", REGISTER.id());
        assertEquals("住民基本台帳人口（2025年1月1日、総計）", REGISTER.title(Locale.JAPAN));
        assertEquals("Resident register population (1 January 2025, all residents)", REGISTER.title(Locale.FRENCH));
        assertEquals(java.time.LocalDate.of(2020, 10, 1), CENSUS.referenceDate());
        assertTrue(REGISTER.attribution().contains("を加工して作成"));
    }
}
