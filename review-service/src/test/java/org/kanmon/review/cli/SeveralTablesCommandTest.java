package org.kanmon.review.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.review.api.check.ReviewDocuments;
import org.kanmon.review.domain.Submission;
import org.kanmon.review.domain.check.CheckDocument;
import org.kanmon.review.usecase.ReviewOutput;

class SeveralTablesCommandTest {

    private static final String TWO_TABLES = """
            患者の集計,,,,
            都道府県コード,患者数,,性別,患者数
            01,4,,男,40
            02,56,,女,30
            03,10,,総数,70
            総数,70,,,
            """;

    @TempDir
    private Path folder;

    @Test
    void findingsAndCellsNameTheTableOfTheSheet() throws IOException {
        Answer answer = check(TWO_TABLES, "out");
        assertEquals(0, answer.status(), answer.err());
        JsonNode decision = new ObjectMapper().readTree(answer.out());
        assertEquals("RELEASE_MASKED", decision.get("decision").asText(), answer.out());
        assertNamed(decision);
        String log = Files.readString(folder.resolve("out/mask-log.csv"));
        assertTrue(log.contains("#1"), log);
        String layout = Files.readString(folder.resolve("out/layout.yaml"));
        assertTrue(layout.startsWith("tables:\n") && layout.contains("first-row: 2"), layout);
    }

    private static void assertNamed(JsonNode decision) {
        TreeSet<String> named = new TreeSet<>();
        for (JsonNode finding : decision.get("findings")) {
            if (finding.has("sheet")) {
                named.add(finding.get("sheet").asText());
                for (JsonNode cell : finding.get("cells")) {
                    assertEquals(finding.get("sheet"), cell.get("sheet"));
                }
            }
        }
        assertTrue(named.contains("#1"), named.toString());
        assertTrue(new TreeSet<>(List.of("#1", "#2")).containsAll(named), named.toString());
        for (JsonNode hidden : decision.get("protection").get("suppressed")) {
            assertTrue(hidden.has("sheet"), hidden.toString());
        }
    }

    @Test
    void documentsOfTheServiceNameItToo() throws Exception {
        Submission submission = new Submission(
                "表.csv", TWO_TABLES.getBytes(), Optional.empty(), Map.of(), "ndb", LocalDate.parse("2025-02-01"));
        for (CheckDocument document :
                ReviewDocuments.of(new ReviewOutput(CriteriaCatalog.bundled()).review(submission))) {
            if (document.kind() == CheckDocument.Kind.DECISION) {
                assertNamed(new ObjectMapper().readTree(document.content()));
            }
        }
    }

    @Test
    void layoutThatWasWrittenGivesTheSameDecision() throws IOException {
        String first = check(TWO_TABLES, "out").out();
        Answer again = check(
                TWO_TABLES,
                "again",
                "--layout",
                folder.resolve("out/layout.yaml").toString());
        JsonNode one = new ObjectMapper().readTree(first);
        JsonNode other = new ObjectMapper().readTree(again.out());
        assertEquals(one.get("decision"), other.get("decision"), again.err());
        assertEquals(one.get("protection"), other.get("protection"));
        assertEquals(
                Files.readString(folder.resolve("out/masked.csv")),
                Files.readString(folder.resolve("again/masked.csv")));
    }

    @Test
    void whatWasPublishedInSeveralTablesCountsAsKnown() throws IOException {
        check(TWO_TABLES, "out");
        String masked = Files.readString(folder.resolve("out/masked.csv"));
        assertFalse(masked.contains("01,4,"), masked);
        Answer later = check("""
                都道府県コード,患者数
                01,4
                02,56
                03,10
                """, "later", "--release", folder.resolve("out").toString());
        assertEquals(0, later.status(), later.err());
        assertFalse(later.out().contains("\"decision\" : \"RELEASE\""), later.out());
        List<String> before = masked.lines().toList();
        List<String> after =
                Files.readString(folder.resolve("later/masked.csv")).lines().toList();
        int known = 0;
        for (int region = 0; region < 3; region++) {
            boolean shownBefore = !before.get(region + 2).split(",", -1)[1].matches("[^0-9]*");
            boolean shownAfter = !after.get(region + 1).split(",", -1)[1].matches("[^0-9]*");
            known += shownBefore || shownAfter ? 1 : 0;
        }
        assertTrue(known < 2, "70 less two shown counts is 4: " + before + after);
    }

    @Test
    void overlappingTablesAreRefusedWithTheField() throws IOException {
        Path layout = folder.resolve("overlap.yaml");
        String table = "  - {first-row: 2, header-rows: 2, last-row: 6, first-column: 1, last-column: 2,"
                + " dimensions: [{column: 都道府県コード, kind: region, totals: [総数]}], measures: [{column: 患者数, unit: patients}]}\n";
        Files.writeString(layout, "tables:\n" + table + table);
        for (String language : List.of("ja", "en")) {
            Answer answer = check(TWO_TABLES, "out", "--layout", layout.toString(), "--lang", language);
            assertEquals(2, answer.status());
            assertTrue(answer.err().contains("last-row"), answer.err());
            assertFalse(Files.exists(folder.resolve("out")));
        }
    }

    private Answer check(String table, String out, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("表.csv"), table);
        List<String> arguments = new ArrayList<>(List.of(
                "check",
                file.toString(),
                "--database",
                "ndb",
                "--as-of",
                "2025-02-01",
                "--format",
                "json",
                "--out",
                folder.resolve(out).toString()));
        arguments.addAll(List.of(more));
        return Answer.to(arguments.toArray(String[]::new));
    }
}
