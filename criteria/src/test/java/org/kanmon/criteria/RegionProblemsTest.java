package org.kanmon.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be wrong with lists of regions, populations and databases. */
class RegionProblemsTest {

    private static final String MUNICIPALITIES = "regions/municipalities.csv";
    private static final String REGISTER = "regions/populations/register.csv";

    private CriteriaFolder folder;

    @BeforeEach
    void soundFolder(@TempDir Path directory) throws IOException {
        folder = new CriteriaFolder(directory);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    1310,中央区,special-ward,13,1301,,            ; 3:1 bad-code 1310|5
                    13102,,special-ward,13,1301,,                 ; 3:7 empty-field name
                    13102,中央区,special-word,13,1301,,           ; 3:11 unknown-word-near kind|special-word|special-ward
                    13102,中央区,special-ward,14,1301,,           ; 3:24 unknown-region 14
                    13102,中央区,special-ward,13,1302,,           ; 3:27 unknown-region 1302
                    13102,中央区,special-ward,13,13,,             ; 3:27 unknown-region 13
                    14102,中央区,special-ward,13,,,               ; 3:24 other-prefecture 13|14102
                    13102,中央区,ward,13,1301,13101,              ; 3:24 unknown-region 13101
                    13102,中央区,city,13,1301,13101,              ; 3:24 city-of-no-ward 13102|city
                    13101,中央区,city,13,1301,,                   ; 3:1 duplicate-code 13101
                    13102,中央区,city,13,1301,                   ; 3:1 csv-fields 7|6
                    """)
    void problemPointsAtItsPlaceInTheList(String line, String expected) throws Exception {
        folder.write(MUNICIPALITIES, """
                code,name,kind,prefecture,secondary-medical-area,designated-city,county
                13101,千代田区,special-ward,13,1301,,
                %s
                """.formatted(line));
        assertEquals(List.of(MUNICIPALITIES + ":" + expected), folder.problems());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    13102,5         ; 3:1 unknown-region 13102
                    13,5            ; 3:1 unknown-region 13
                    13101,5         ; 3:1 duplicate-code 13101
                    13101,"5,000"   ; 3:7 bad-population 5,000
                    13101,-5        ; 3:7 bad-population -5
                    13101,999999999 ; 3:7 bad-population 999999999
                    """)
    void problemPointsAtItsPlaceInAPopulation(String line, String expected) throws Exception {
        folder.write(REGISTER, "code,population\n13101,68000\n" + line + "\n");
        assertEquals(List.of(REGISTER + ":" + expected), folder.problems());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    13151,旧区,13,1301,13101,2023-12-31,13101  ; 2:18 unknown-region 13101
                    13151,旧区,13,1302,13150,2023-12-31,13101  ; 2:13 unknown-region 1302
                    13151,旧区,13,1301,13150,2023-02-30,13101  ; 2:24 bad-date 2023-02-30
                    13151,旧区,13,1301,13150,2023-12-31,13109  ; 2:35 unknown-region 13109
                    13101,旧区,13,1301,13150,2023-12-31,13101  ; 2:1 duplicate-code 13101
                    """)
    void problemPointsAtItsPlaceInTheListOfFormerMunicipalities(String line, String expected) throws Exception {
        String former = "regions/former-municipalities.csv";
        folder.write(MUNICIPALITIES, """
                code,name,kind,prefecture,secondary-medical-area,designated-city,county
                13101,千代田区,special-ward,13,1301,,
                13150,政令市,designated-city,13,1301,,
                """);
        folder.write(
                former, "code,name,prefecture,secondary-medical-area,designated-city,until,successors\n" + line + "\n");
        assertEquals(List.of(former + ":" + expected), folder.problems());
    }

    @Test
    void otherHeaderIsRefused() throws Exception {
        folder.write(REGISTER, "団体コード,人口\n13101,68000\n");
        assertEquals(List.of(REGISTER + ":1:1 csv-header code,population|団体コード,人口"), folder.problems());
    }

    @Test
    void listWithoutItsOriginIsRefused() throws Exception {
        folder.remove("regions/municipalities.yaml");
        assertEquals(List.of("regions/municipalities.yaml missing-file"), folder.problems());
        folder.write("regions/municipalities.yaml", "title: {ja: 一覧, en: List}\npublisher: 発行者\n");
        assertEquals(
                List.of("address", "attribution", "checked", "made", "reference-date", "terms").stream()
                        .map(field -> "regions/municipalities.yaml:1:1 missing-field " + field)
                        .toList(),
                folder.problems());
    }

    @Test
    void populationReferenceToAListThatIsNotThereIsRefused() throws Exception {
        String reference = "demo/publication/population-reference.yaml";
        folder.write(reference, """
                title: {ja: 人口, en: Population}
                kind: population-reference
                unit: people
                basis: guideline
                values:
                  2020-01-01:
                    list: registers
                    citation: {source: guideline, article: p. 1}
                    status: draft
                """);
        assertEquals(List.of(reference + ":7:11 unknown-word-near list|registers|register"), folder.problems());
    }

    @Test
    void databasesNeedAnIdentifierOfTheirOwn() throws Exception {
        folder.write("databases.yaml", """
                databases:
                  - {id: demo, name: {ja: 例, en: Demo}, custodian: {ja: 誰か, en: Somebody}, languages: [ja]}
                  - {id: demo, name: {ja: 例, en: Demo}, custodian: {ja: 誰か, en: Somebody}, languages: [ja]}
                  - {id: ../x, name: {ja: 例, en: Demo}, custodian: {ja: 誰か, en: Somebody}, languages: []}
                """);
        assertEquals(
                List.of(
                        "databases.yaml:3:10 duplicate-code demo",
                        "databases.yaml:4:10 bad-identifier ../x",
                        "databases.yaml:4:87 not-a-list languages"),
                folder.problems());
    }
}
