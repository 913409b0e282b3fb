package org.kanmon.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kanmon.criteria.CriteriaFolder.BANDS;
import static org.kanmon.criteria.CriteriaFolder.PATIENTS;
import static org.kanmon.criteria.CriteriaFolder.criterion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanmon.criteria.file.UnusableCriteria;

/** What a policy editor can get wrong in a criterion, and the place where the message points. */
class CriterionProblemsTest {

    private CriteriaFolder folder;

    @BeforeEach
    void soundFolder(@TempDir Path directory) throws IOException {
        folder = new CriteriaFolder(directory);
    }

    @Test
    void soundFolderHasNoProblem() throws UnusableCriteria {
        assertEquals(List.of(), folder.problems());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
                    unit: patients       ; unit: patient          ; 3:7  unknown-word-near unit|patient|patients
                    kind: minimum-count  ; kind: mimimum-count    ; 2:7  unknown-word-near kind|mimimum-count|minimum-count
                    kind: minimum-count  ; kind: colour           ; 2:7  unknown-word kind|colour|age-bands, application-limit, data-period, death-granularity, dominance, duty, exemptions, extreme-value, fee, finest-postcode, finest-region, group-disclosure, handling, lead-time, minimum-count, patients-behind-count, population-bands, population-reference, procedure, recoverability, region-cross, rounding, statistic-base, survival-step
                    basis: guideline     ; basis: law             ; 4:8  unknown-word basis|law|good-practice, guideline
                    basis: guideline     ; bases: guideline       ; 1:1  missing-field basis, 4:1  unknown-field-near bases|basis
                    2024-11-01:          ; 2024-11-1:             ; 6:3  bad-date 2024-11-1
                    2024-11-01:          ; 2024-02-30:            ; 6:3  bad-date 2024-02-30
                    minimum: 10          ; minimun: 10            ; 7:5  missing-field minimum, 7:5  unknown-field-near minimun|minimum
                    minimum: 10          ; minimum: ten           ; 7:14 bad-number minimum|ten
                    minimum: 10          ; minimum: 1,000         ; 7:14 bad-number minimum|1,000
                    minimum: 10          ; minimum: 0             ; 7:14 out-of-range minimum|0|1|1000000
                    minimum: 10          ; minimum: [10]          ; 7:14 not-a-text minimum
                    minimum: 10          ; minimum:               ; 7:5  empty-field minimum
                    zero-exempt: true    ; zero-exempt: yes       ; 8:18 unknown-word zero-exempt|yes|false, true
                    consequence: mask    ; consequence: maks      ; 9:18 unknown-word-near consequence|maks|mask
                    status: in-force     ; status: inforce        ; 11:13 unknown-word-near status|inforce|in-force
                    source: guideline    ; source: guidelines     ; 10:24 unknown-source-near guidelines|guideline
                    source: guideline    ; source: law            ; 10:24 unknown-source law|guideline
                    source: guideline, a ; a                      ; 10:15 missing-field source
                    status: in-force     ; verified-on: 2024-1-1  ; 7:5  missing-field status, 11:18 bad-date 2024-1-1
                    status: in-force     ; note: {ja: 注}         ; 7:5  missing-field status, 11:11 missing-field en
                    """)
    void problemPointsAtItsPlace(String from, String to, String expected) throws Exception {
        folder.write(PATIENTS, criterion("10").replace(from, to == null ? "" : to));
        List<String> lines = List.of(expected.split(", (?=[0-9]+:)"));
        assertEquals(
                lines.stream()
                        .map(line -> PATIENTS + ":" + line.replaceAll("^([0-9:]+) +", "$1 "))
                        .toList(),
                folder.problems());
    }

    @Test
    void valueWithoutCitationIsRefused() throws Exception {
        folder.write(PATIENTS, criterion("10").replaceAll("(?m)^ *citation.*\n", ""));
        assertEquals(List.of(PATIENTS + ":7:5 missing-field citation"), folder.problems());
    }

    @Test
    void allProblemsOfAFileAreReportedAtOnce() throws Exception {
        folder.write(
                PATIENTS,
                criterion("-1").replace("unit: patients", "unit: people").replace("en: Minimum count", "fr: Minimum"));
        assertEquals(
                List.of(
                        PATIENTS + ":1:8 missing-field en",
                        PATIENTS + ":1:21 unknown-field fr|en, ja",
                        PATIENTS + ":3:7 unknown-word unit|people|claims, deaths, institutions, insurers, patients,"
                                + " prescriptions-injection, prescriptions-oral, rehabilitation",
                        PATIENTS + ":7:14 out-of-range minimum|-1|1|1000000"),
                folder.problems());
    }

    @Test
    void sameDateTwiceIsRefused() throws Exception {
        String entry = criterion("10").substring(criterion("10").indexOf("  2024"));
        folder.write(PATIENTS, criterion("10") + entry);
        assertEquals(List.of(PATIENTS + ":12:3 duplicate-date 2024-11-01|6"), folder.problems());
    }

    @Test
    void sameFieldTwiceIsRefused() throws Exception {
        folder.write(PATIENTS, criterion("10") + "unit: claims\n");
        assertEquals(List.of(PATIENTS + ":12:1 duplicate-field unit|3"), folder.problems());
    }

    @Test
    void criterionWithoutAnyDateIsRefused() throws Exception {
        String head = criterion("10").substring(0, criterion("10").indexOf("values"));
        folder.write(PATIENTS, head + "values: {}\n");
        assertEquals(List.of(PATIENTS + ":5:9 no-values"), folder.problems());
    }

    @Test
    void repealWithNothingBeforeItIsRefused() throws Exception {
        folder.write(
                PATIENTS,
                criterion("10")
                        .replace(
                                "2024-11-01:\n",
                                "2024-10-01:\n    repealed: true\n"
                                        + "    citation: {source: guideline, article: p. 2}\n  2024-11-01:\n"));
        assertEquals(List.of(PATIENTS + ":6:3 nothing-to-repeal"), folder.problems());
    }

    @Test
    void repealThatHasAValueIsRefused() throws Exception {
        folder.write(PATIENTS, criterion("10\n    announced: true"));
        assertEquals(
                List.of(
                        PATIENTS + ":7:5 unknown-field minimum|announced, citation, repealed",
                        PATIENTS + ":9:5 unknown-field zero-exempt|announced, citation, repealed",
                        PATIENTS + ":10:5 unknown-field consequence|announced, citation, repealed",
                        PATIENTS + ":12:5 unknown-field status|announced, citation, repealed"),
                folder.problems());
    }

    @Test
    void unverifiedValueCannotHaveADateOfVerification() throws Exception {
        folder.write(
                PATIENTS,
                criterion("10").replace("status: in-force", "status: unverified\n    verified-on: 2024-12-24"));
        assertEquals(List.of(PATIENTS + ":12:18 verified-unverified"), folder.problems());
    }

    @Test
    void criterionThatNoRuleWouldFindIsRefused() throws Exception {
        folder.write("demo/publication/minimum-count/persons.yaml", criterion("10"));
        assertEquals(
                List.of("demo/publication/minimum-count/persons.yaml:2:7 misplaced minimum-count|"
                        + "demo/publication/minimum-count/patients"),
                folder.problems());
    }

    @Test
    void fileNameThatIsNoIdentifierIsRefused() throws Exception {
        folder.write("demo/publication/最小.yaml", criterion("10"));
        assertEquals(List.of("demo/publication/最小.yaml bad-path demo/publication/最小"), folder.problems());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    {from: 0, below: 2000, minimum: 20}  | {from: 2001, minimum: 10}              ; 9:16 band-gap 2001|2000
                    {from: 0, below: 2000, minimum: 20}  | {from: 1999, minimum: 10}              ; 9:16 band-overlap 1999|2000
                    {from: 1, below: 2000, minimum: 20}  | {from: 2000, minimum: 10}              ; 8:16 band-gap 1|0
                    {from: 0, below: 2000, minimum: 20}  | {from: 2000, below: 9000, minimum: 10} ; 9:22 band-last-closed
                    {from: 0, minimum: 20}               | {from: 2000, minimum: 10}              ; 8:9 missing-field below
                    {from: 0, below: 2000, show: all}    | {from: 2000, minimum: 10}              ; 8:38 unknown-word show|all|nothing
                    {from: 0, below: 2000}               | {from: 2000, minimum: 10}              ; 8:9 band-shows
                    {from: 0, below: 2000, minimum: 0}   | {from: 2000, minimum: 10}              ; 8:41 out-of-range minimum|0|1|1000000
                    """)
    void bandsMustCoverEveryPopulationOnce(String bands, String expected) throws Exception {
        folder.write(BANDS, bands("{from: 0, below: 2000, show: nothing} | {from: 2000, minimum: 10}"));
        assertEquals(List.of(), folder.problems());
        folder.write(BANDS, bands(bands));
        assertEquals(List.of(BANDS + ":" + expected), folder.problems());
    }

    @Test
    void bandThatEndsBeforeItBeginsIsRefused() throws Exception {
        folder.write(
                BANDS,
                bands("{from: 0, below: 2000, minimum: 20} | {from: 2000, below: 2000, minimum: 15}"
                        + " | {from: 2000, minimum: 10}"));
        assertEquals(List.of(BANDS + ":9:29 band-empty 2000|2000"), folder.problems());
    }

    private static String bands(String bands) {
        String list = "      - " + String.join("\n      - ", bands.split(" *\\| *"));
        return criterion("10")
                .replace("minimum-count", "population-bands")
                .replaceAll("(?s)    minimum: 10.*mask\n", "    bands:\n" + list + "\n");
    }
}
