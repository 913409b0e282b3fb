package org.kanmon.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kanmon.criteria.CriteriaFolder.DAY;
import static org.kanmon.criteria.CriteriaFolder.PATIENTS;
import static org.kanmon.criteria.CriteriaFolder.criterion;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanmon.criteria.file.UnusableCriteria;

class CatalogTest {

    private CriteriaFolder folder;

    @BeforeEach
    void soundFolder(@TempDir Path directory) throws IOException {
        folder = new CriteriaFolder(directory);
    }

    private Answer answer(LocalDate asOf) throws UnusableCriteria {
        return folder.catalog().inForce("demo", asOf).answer("publication/minimum-count/patients");
    }

    private String problem(UnusableCriteria unusable) {
        assertEquals(1, unusable.problems().size());
        return folder.words(unusable.problems().get(0));
    }

    @Test
    void valueCountsFromItsDateUntilTheDayBeforeTheNext() throws Exception {
        String entry = criterion("20").substring(criterion("20").indexOf("  2024"));
        folder.write(PATIENTS, criterion("10") + entry.replace("2024-11-01", "2025-04-01"));
        assertEquals(new Answer.Silent("demo/publication/minimum-count/patients"), answer(LocalDate.of(2024, 10, 31)));
        assertEquals(10, minimum(LocalDate.of(2024, 11, 1)));
        assertEquals(10, minimum(LocalDate.of(2025, 3, 31)));
        assertEquals(20, minimum(LocalDate.of(2025, 4, 1)));
        assertEquals(20, minimum(LocalDate.of(2999, 12, 31)));
    }

    private long minimum(LocalDate asOf) throws UnusableCriteria {
        Answer.Criterion criterion = (Answer.Criterion) answer(asOf);
        return ((CriterionValue.MinimumCount) criterion.value()).minimum();
    }

    @Test
    void orderOfDatesInTheFileDoesNotMatter() throws Exception {
        String entry = criterion("10").substring(criterion("10").indexOf("  2024"));
        folder.write(PATIENTS, criterion("20").replace("2024-11-01", "2025-04-01") + entry);
        assertEquals(10, minimum(LocalDate.of(2025, 3, 31)));
        assertEquals(20, minimum(LocalDate.of(2025, 4, 1)));
    }

    @Test
    void silentRepealedAndAnnouncedAreThreeAnswers() throws Exception {
        String citation = "\n    citation: {source: guideline, article: p. 2}\n";
        folder.write(
                PATIENTS,
                criterion("10") + "  2025-04-01:\n    repealed: true" + citation + "  2026-04-01:\n    announced: true"
                        + citation);
        String path = "demo/publication/minimum-count/patients";
        Citation second = new Citation("guideline", "手引き", "p. 2");
        assertEquals(new Answer.Silent(path), answer(LocalDate.of(2024, 10, 31)));
        assertEquals(new Answer.Repealed(path, LocalDate.of(2025, 4, 1), second), answer(LocalDate.of(2026, 3, 31)));
        assertEquals(new Answer.Announced(path, LocalDate.of(2026, 4, 1), second), answer(LocalDate.of(2026, 4, 1)));
    }

    @Test
    void criterionCarriesEverythingThatItsFileSays() throws Exception {
        folder.write(PATIENTS, criterion("10") + "    verified-on: 2024-12-24\n    note: {ja: 注, en: 'Note: one'}\n");
        assertEquals(
                new Answer.Criterion(
                        "demo/publication/minimum-count/patients",
                        new Text("最小集計単位", "Minimum count"),
                        "patients",
                        Basis.GUIDELINE,
                        new CriterionValue.MinimumCount(10, true, Consequence.MASK),
                        LocalDate.of(2024, 11, 1),
                        new Citation("guideline", "手引き", "p. 1"),
                        Status.IN_FORCE,
                        Optional.of(LocalDate.of(2024, 12, 24)),
                        new Text("注", "Note: one")),
                answer(DAY));
    }

    @Test
    void nothingIsInheritedFromOtherPaths() throws Exception {
        CriteriaInForce inForce = folder.catalog().inForce("demo", DAY);
        assertEquals(
                new Answer.Silent("demo/publication/minimum-count/claims"),
                inForce.answer("publication/minimum-count/claims"));
        assertEquals(new Answer.Silent("demo/publication"), inForce.answer("publication"));
    }

    @Test
    void pathWithTheDatabaseIsAMistakeNotASilence() throws Exception {
        CriteriaInForce inForce = folder.catalog().inForce("demo", DAY);
        assertThrows(IllegalArgumentException.class, () -> inForce.answer("demo/publication/minimum-count/patients"));
    }

    @Test
    void unknownDatabaseIsAnsweredWithTheNearestOrAllKnown() throws Exception {
        CriteriaCatalog catalog = folder.catalog();
        UnusableCriteria near = assertThrows(UnusableCriteria.class, () -> catalog.inForce("dmo", DAY));
        assertEquals("databases.yaml unknown-database-near dmo|demo", problem(near));
        UnusableCriteria far = assertThrows(UnusableCriteria.class, () -> catalog.criteria("NDB"));
        assertEquals("databases.yaml unknown-database NDB|demo", problem(far));
    }

    @Test
    void onlyTheDatabaseAskedForAndTheSourcesItCitesAreRead() throws Exception {
        folder.write("databases.yaml", """
                databases:
                  - id: demo
                    name: {ja: 例, en: Demo}
                    custodian: {ja: 誰か, en: Somebody}
                    languages: [ja]
                  - id: other
                    name: {ja: 別, en: Other}
                    custodian: {ja: 誰か, en: Somebody}
                    languages: [ja]
                """);
        folder.write("other/publication/minimum-count/patients.yaml", "broken: [");
        folder.write("sources/uncited.yaml", "broken: [");
        assertFalse(folder.catalog().inForce("demo", DAY).criteria().isEmpty());
        assertThrows(UnusableCriteria.class, () -> folder.catalog().inForce("other", DAY));
        assertEquals(2, folder.problems().size());
    }

    @Test
    void brokenFileOfTheDatabaseStopsTheAnswer() throws Exception {
        folder.write("demo/publication/recoverability.yaml", "title: x\n");
        UnusableCriteria unusable =
                assertThrows(UnusableCriteria.class, () -> folder.catalog().inForce("demo", DAY));
        assertTrue(unusable.problems().size() >= 4, unusable::getMessage);
    }

    @Test
    void databaseWithoutAFolderIsSilentOnEverything() throws Exception {
        folder.remove(PATIENTS);
        assertEquals(List.of(), folder.catalog().inForce("demo", DAY).criteria());
    }

    @Test
    void folderThatNoDatabaseClaimsIsReported() throws Exception {
        folder.write("deno/publication/minimum-count/patients.yaml", criterion("10"));
        assertEquals(List.of("deno unlisted-folder deno"), folder.problems());
    }

    @Test
    void directoryThatIsNoneIsReported() {
        Path missing = folder.directory().resolve("missing");
        UnusableCriteria unusable = assertThrows(UnusableCriteria.class, () -> CriteriaCatalog.in(missing));
        assertEquals("missing not-a-directory", problem(unusable));
    }

    @Test
    void directoryWithoutDatabasesIsReported() throws Exception {
        folder.remove("databases.yaml");
        UnusableCriteria unusable =
                assertThrows(UnusableCriteria.class, () -> folder.catalog().databases());
        assertEquals("databases.yaml missing-file", problem(unusable));
    }

    @Test
    void sourceSaysWhereItWasFoundAndWhatWasRead() throws Exception {
        assertEquals(
                Optional.of(
                        new Source("guideline", "手引き", "発行者", "2024-09", "", "https://example.org/", "", "all of it")),
                folder.catalog().source("guideline"));
        assertEquals(Optional.empty(), folder.catalog().source("../databases"));
    }
}
