package org.kanmon.criteria.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanmon.criteria.file.DirectoryTree;
import org.kanmon.criteria.file.Problems;
import org.kanmon.criteria.region.RegionReading.Ambiguous;
import org.kanmon.criteria.region.RegionReading.Country;
import org.kanmon.criteria.region.RegionReading.Known;
import org.kanmon.criteria.region.RegionReading.Unknown;
import org.kanmon.criteria.region.RegionReading.WrongCheckDigit;

/** The labels by which tables name regions. */
class RegionColumnTest {

    private static final Regions REGIONS = Regions.read(new DirectoryTree(Path.of("")), new Problems());

    private static RegionReading read(String label) {
        return REGIONS.column(List.of(label)).read(label);
    }

    private static void assertFound(Region region, String label) {
        assertEquals(new Known(region), read(label), label);
    }

    private static String prefecture(Region region) {
        return REGIONS.find(region.code().substring(0, 2)).orElseThrow().name();
    }

    private static String withCheckDigit(String five) {
        int sum = 0;
        for (int i = 0; i < 5; i++) {
            sum += (6 - i) * Character.digit(five.charAt(i), 10);
        }
        return five + (11 - sum % 11) % 10;
    }

    @Test
    void everyRegionIsFoundByItsCode() {
        for (Region region : REGIONS.all()) {
            assertFound(region, region.code());
            assertFound(region, region.code() + " " + region.name());
            assertFound(region, region.code() + region.name());
            if (region.code().length() == 5) {
                assertFound(region, withCheckDigit(region.code()));
                assertFound(region, withCheckDigit(region.code()) + "：" + region.name());
            }
        }
    }

    @Test
    void everyRegionIsFoundByPrefectureAndName() {
        for (Region region : REGIONS.all()) {
            boolean nameOfToday =
                    REGIONS.former(region.code()).isEmpty() || !region.name().endsWith("天竜区");
            if (region.level() != Level.PREFECTURE
                    && nameOfToday
                    && !region.name().equals("泊村")
                    && !region.code().equals("2706")
                    && !region.code().equals("2708")
                    && !region.code().equals("2412")) {
                assertFound(region, prefecture(region) + region.name());
                assertFound(region, prefecture(region) + "　" + region.name() + " ");
            }
        }
    }

    @Test
    void nameOfAMedicalAreaThatIsAPlanningAreaToo() {
        assertFound(REGIONS.find("2404").orElseThrow(), "三重県東紀州");
        assertFound(REGIONS.find("2412").orElseThrow(), "2412 東紀州");
    }

    @Test
    void everyTownAndVillageIsFoundByPrefectureCountyAndName() {
        assertTrue(REGIONS.counties().size() > 900);
        REGIONS.counties().forEach((code, county) -> {
            Region region = REGIONS.find(code).orElseThrow();
            assertFound(region, prefecture(region) + county + region.name());
        });
    }

    @Test
    void noNameFindsAnotherPlace() {
        for (Region region : REGIONS.all()) {
            String name = region.name();
            for (String label :
                    List.of(name, name + "医療圏", prefecture(region) + name, name.replaceFirst("^.+市(?=.)", ""))) {
                if (read(label) instanceof Known known) {
                    assertTrue(known.region().name().endsWith(name.replaceFirst("^.+市(?=.)", "")), label);
                    if (label.startsWith(prefecture(region))) {
                        assertEquals(prefecture(region), prefecture(known.region()), label);
                    }
                }
            }
        }
    }

    @Test
    void aNameThatSeveralMunicipalitiesHaveIsNeverFoundAlone() {
        REGIONS.all().stream()
                .filter(region -> region.level() == Level.MUNICIPALITY
                        && REGIONS.former(region.code()).isEmpty())
                .collect(Collectors.groupingBy(Region::name))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> assertTrue(
                        read(same.get(0).name()) instanceof Ambiguous several
                                && several.candidates().containsAll(same),
                        same::toString));
    }

    @ParameterizedTest
    @CsvSource({
        "北海道, 01",
        "北海道札幌市, 01100",
        "札幌市中央区, 01101",
        "札幌市 中央区, 01101",
        "札幌市　中央区, 01101",
        "北海道札幌市中央区, 01101",
        "東京都中央区, 13102",
        "東京都　中央区, 13102",
        "東京都特別区部, 13100",
        "東京都区部, 13100",
        "特別区部, 13100",
        "区部, 13100",
        "東京, 13",
        "東京都, 13",
        "大阪府, 27",
        "大阪, 27",
        "神奈川, 14",
        "01100 札幌市, 01100",
        "011002 札幌市, 01100",
        "01 北海道, 01",
        "01_北海道, 01",
        "12 千葉, 12",
        "1201 千葉, 1201",
        "０１１００, 01100",
        "０１　北海道, 01",
        "鎌ヶ谷市, 12224",
        "鎌ケ谷市, 12224",
        "鎌ｹ谷市, 12224",
        "龍ケ崎市, 08208",
        "竜ヶ崎市, 08208",
        "梼原町, 39405",
        "檮原町, 39405",
        "須恵町, 40344",
        "須惠町, 40344",
        "南渡島, 0101",
        "札幌医療圏, 0104",
        "北海道札幌圏域, 0104",
        "青森県 津軽地域, 0201",
        "埼玉県 南部, 1101",
        "大分県北部, 4409",
        "大阪市, 27100",
        "堺市, 27140",
        "千葉県千葉, 1201",
        "浜松市天竜区, 22140",
        "浜松市中区, 22131",
        "石狩郡当別町, 01303",
        "千代田区, 13101",
    })
    void labelMeansOneRegion(String label, String code) {
        assertFound(REGIONS.find(code).orElseThrow(), label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"全国", "全　国", "00 全国", "00000 全国"})
    void countryIsTheTotalOfAllRegions(String label) {
        assertEquals(new Country(), read(label));
    }

    @ParameterizedTest
    @CsvSource({
        "中央区, 01101 13102 22138",
        "北海道泊村, 01403 01696",
        "千葉, 12 1201",
        "西部, 1107 2208 3103",
        "大阪府北区, 27127 27146",
        "府中市, 13206 34208",
    })
    void candidatesAreToldWhereANameIsThatOfSeveralRegions(String label, String some) {
        List<String> candidates = ((Ambiguous) read(label))
                .candidates().stream().map(Region::code).toList();
        assertTrue(candidates.containsAll(List.of(some.split(" "))), candidates::toString);
        assertEquals(candidates.stream().sorted().distinct().toList(), candidates);
    }

    @ParameterizedTest
    @CsvSource({"011003, 011002", "１３１０１０, 131016", "131010 千代田区, 131016", "010000, 010006"})
    void wrongCheckDigitIsToldWithTheRightOne(String label, String right) {
        assertEquals(new WrongCheckDigit(right), read(label));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01101 札幌市",
                "13 北海道",
                "00 北海道",
                "999999",
                "99999",
                "札幌 市役所",
                "不明町",
                "その他の市町村",
                "",
                "東京都札幌市",
                "市",
                "区",
                "1100"
            })
    void whatNamesNoRegionOrTwoDifferentOnesIsUnknown(String label) {
        assertEquals(new Unknown(), read(label));
    }

    @ParameterizedTest
    @ValueSource(strings = {"不明", "不 詳", "都道府県判別不可", "二次医療圏判別不可", "居住地不明", "住所不定", "海外", "国外"})
    void peopleOfNoKnownRegionAreNowhere(String label) {
        assertEquals(new RegionReading.Nowhere(), read(label));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "千葉,東京,神奈川         ; 12 13 14",
                "千葉,東葛南部,山武長生夷隅 ; 1201 1202 1206",
                "大阪市,豊能,三島         ; 2708 2701 2702",
                "大阪市,豊中市            ; 27100 27203",
                "全国,千葉,埼玉           ; - 12 11",
                "千葉,東葛南部,東京       ; ? 1202 13",
                "千葉,新潟                ; ? ?",
                "千葉,札幌市              ; ? 01100",
            })
    void otherLabelsOfTheColumnTellTheLevelOnlyWhereAllMayBeOfItAndSomeMustBe(String labels, String codes) {
        List<String> column =
                Arrays.stream(labels.split(",")).map(String::strip).toList();
        RegionColumn read = REGIONS.column(column);
        String found = column.stream()
                .map(read::read)
                .map(reading ->
                        reading instanceof Known known ? known.region().code() : reading instanceof Country ? "-" : "?")
                .collect(Collectors.joining(" "));
        assertEquals(codes, found);
    }

    @Test
    void columnOfAllPrefecturesIsReadWithAndWithoutTheirLastCharacter() {
        List<Region> prefectures = REGIONS.all().stream()
                .filter(region -> region.level() == Level.PREFECTURE)
                .toList();
        List<String> brief = prefectures.stream()
                .map(region -> region.name().replaceFirst("[都府県]$", ""))
                .toList();
        RegionColumn column = REGIONS.column(brief);
        for (int i = 0; i < brief.size(); i++) {
            assertEquals(new Known(prefectures.get(i)), column.read(brief.get(i)));
        }
    }

    @Test
    void formerMunicipalitiesAreRegionsWithAnEndAndSuccessors() {
        assertEquals(7, REGIONS.allFormer().size());
        FormerRegion north = REGIONS.former("22135").orElseThrow();
        assertEquals("浜松市北区", north.region().name());
        assertEquals(java.time.LocalDate.of(2023, 12, 31), north.until());
        assertEquals(List.of("22138", "22139"), north.successors());
        assertTrue(REGIONS.former("22138").isEmpty());
    }
}
