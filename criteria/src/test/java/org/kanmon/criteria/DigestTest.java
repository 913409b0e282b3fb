package org.kanmon.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kanmon.criteria.CriteriaFolder.DAY;
import static org.kanmon.criteria.CriteriaFolder.PATIENTS;
import static org.kanmon.criteria.CriteriaFolder.criterion;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanmon.criteria.file.UnusableCriteria;

class DigestTest {

    private static final String REFERENCE = """
            title: {ja: 人口, en: Population}
            kind: population-reference
            unit: people
            basis: guideline
            values:
              2020-01-01:
                list: register
                citation: {source: guideline, article: p. 1}
                status: unverified
            """;

    private CriteriaFolder folder;
    private String digest;

    @BeforeEach
    void soundFolder(@TempDir Path directory) throws Exception {
        folder = new CriteriaFolder(directory).write("demo/publication/population-reference.yaml", REFERENCE);
        digest = digest();
    }

    private String digest() throws UnusableCriteria {
        return folder.catalog().inForce("demo", DAY).digest();
    }

    @Test
    void digestIsWrittenAsContractsSay() {
        assertTrue(digest.matches("sha256:[0-9a-f]{64}"), digest);
    }

    @Test
    void digestStaysWhenOnlyTheWritingChanges() throws Exception {
        folder.write(PATIENTS, """
                # a comment
                values: {"2024-11-01": {status: in-force, citation: {article: 'p. 1', source: "guideline"},
                   consequence: mask, zero-exempt: true, minimum: 10}}
                basis: guideline
                unit: patients
                kind: minimum-count
                title: {en: Minimum count, ja: 最小集計単位}
                """.replace("\n", "\r\n"));
        folder.write("regions/populations/register.csv", "\uFEFFcode,population\r\n13101,68000\r\n");
        assertEquals(digest, digest());
    }

    @Test
    void digestStaysOnAllDaysWithTheSameCriteria() throws Exception {
        assertEquals(digest, folder.catalog().inForce("demo", DAY.plusYears(30)).digest());
    }

    @Test
    void digestStaysWhenAValueIsAddedThatIsNotYetInForce() throws Exception {
        String entry = criterion("20").substring(criterion("20").indexOf("  2024"));
        folder.write(PATIENTS, criterion("10") + entry.replace("2024-11-01", "2025-04-01"));
        assertEquals(digest, digest());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    minimum: 10       ; minimum: 11
                    zero-exempt: true ; zero-exempt: false
                    consequence: mask ; consequence: review
                    2024-11-01        ; 2024-11-02
                    p. 1              ; p. 2
                    in-force          ; draft
                    guideline\\nvalues ; good-practice\\nvalues
                    Minimum count     ; Least count
                    """)
    void digestChangesWithEveryPartOfACriterion(String from, String to) throws Exception {
        folder.write(PATIENTS, criterion("10").replace(from.replace("\\n", "\n"), to.replace("\\n", "\n")));
        assertNotEquals(digest, digest());
    }

    @Test
    void digestChangesWithTheListsThatAreUsed() throws Exception {
        folder.write("regions/populations/register.csv", "code,population\n13101,68001\n");
        assertNotEquals(digest, digest());
        String population = digest();
        folder.write("regions/secondary-medical-areas.csv", "code,name,prefecture\n1301,中央部,13\n");
        assertNotEquals(population, digest());
    }

    @Test
    void digestChangesWhenACriterionEnds() throws Exception {
        folder.write(
                PATIENTS,
                criterion("10")
                        + "  2024-12-01:\n    repealed: true\n    citation: {source: guideline, article: p. 2}\n");
        assertNotEquals(digest, digest());
    }

    /** Computed by another program from the description of the digest: it must never change. */
    @Test
    void digestIsTheSameForEver() {
        assertEquals("sha256:065ff07d9b7ecd602f88f12236de6cdbe11f0356b2fcf59c061d5ffda009f15a", digest);
    }
}
