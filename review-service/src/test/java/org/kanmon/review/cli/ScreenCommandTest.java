package org.kanmon.review.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanmon.fixtures.ManyApplications;

class ScreenCommandTest {

    private static final Path CLEAN = Path.of("../rules/cases/screening/base.json");

    @TempDir
    Path folder;

    @Test
    void aSoundApplicationIsAccepted() throws IOException {
        Answer answer = screen(CLEAN, "--strict");
        assertEquals(0, answer.status(), answer.err());
        JsonNode json = new ObjectMapper().readTree(answer.out());
        assertEquals("ACCEPT", json.at("/recommendation").asText());
        assertEquals("2028-03-31", json.at("/obligations/2/due").asText());
        assertEquals("ndb", json.at("/databases/0").asText());
    }

    @Test
    void aFindingHasItsRuleCitationPlaceAndRemedy() throws IOException {
        Path file = changed(
                "\"kind\": \"own-site\",\n  \"country\": \"JP\"", "\"kind\": \"own-site\",\n  \"country\": \"SG\"");
        Answer answer = screen(file, "--strict");
        assertEquals(3, answer.status(), answer.err());
        JsonNode finding = new ObjectMapper().readTree(answer.out()).at("/findings/0");
        assertEquals("APP-064", finding.at("/rule").asText());
        assertEquals("RETURN", finding.at("/severity").asText());
        assertEquals("location", finding.at("/topic").asText());
        assertEquals("/environment/country", finding.at("/field").asText());
        assertEquals("tables/demands/place-in-japan", finding.at("/criterion").asText());
        assertFalse(finding.at("/citation/document").asText().isEmpty());
        assertTrue(finding.at("/message").asText().contains("SG"));
    }

    @Test
    void theDateDecidesWhatIsInForce() throws IOException {
        Path file = changed("\"id\": \"ndb\"", "\"id\": \"idb\"");
        assertTrue(screen(file, "--as-of", "2024-03-31").out().contains("APP-032"));
        assertFalse(screen(file, "--as-of", "2024-04-01").out().contains("APP-032"));
    }

    @Test
    void manyAreSummedUpAndWrittenEach() throws IOException {
        Path many = Files.writeString(folder.resolve("many.jsonl"), ManyApplications.lines(40));
        Path out = folder.resolve("out");
        Answer answer = screen(many, "--out", out.toString());
        JsonNode json = new ObjectMapper().readTree(answer.out());
        assertEquals(40, json.at("/count").asInt());
        int sum = 0;
        for (JsonNode count : json.at("/recommendations")) {
            sum += count.asInt();
        }
        assertEquals(40, sum);
        assertEquals(answer.out(), Files.readString(out.resolve("screening.json")));
        assertTrue(Files.exists(out.resolve("00040.json")));
        assertEquals(answer.out(), screen(many).out());
    }

    @Test
    void lettersToTheApplicantAreWrittenInBothLanguages() throws IOException {
        Path out = folder.resolve("letters");
        assertEquals(0, screen(CLEAN, "--out", out.toString()).status());
        assertTrue(Files.readString(out.resolve("letter_ja.txt")).contains("K-1"));
        assertTrue(Files.readString(out.resolve("letter_en.txt")).contains("We have no questions."));
    }

    @Test
    void datesAndCostsAreTold() throws IOException {
        JsonNode json = new ObjectMapper().readTree(screen(CLEAN).out());
        assertEquals("ndb", json.at("/timelineUnknown/0").asText());
        assertEquals(162_100, json.at("/fee/0/atLeast").asLong());
        assertEquals("ndb/application/fee", json.at("/fee/0/criterion").asText());
        Path rapid = changed("\"special-extraction\"", "\"trial\"");
        JsonNode steps = new ObjectMapper().readTree(screen(rapid).out()).at("/timeline");
        assertEquals("start-of-use", steps.at("/3/step").asText());
        assertEquals("2025-06-11", steps.at("/3/from").asText());
        assertEquals("draft", steps.at("/3/citation/status").asText());
        assertTrue(Answer.to("screen", rapid.toString(), "--lang", "ja").out().contains("2025-06-11"));
    }

    @Test
    void aTemplateIsWrittenOnceAndAskedForWhatIsMissing() {
        Path file = folder.resolve("form.xlsx");
        assertEquals(0, Answer.to("screen", "--template", file.toString()).status());
        Answer empty = Answer.to("screen", file.toString(), "--lang", "ja");
        assertEquals(2, empty.status());
        assertTrue(empty.err().contains("研究計画 (/researchPlan)"), empty.err());
        assertEquals(2, Answer.to("screen", "--template", file.toString()).status());
        assertEquals(2, Answer.to("screen").status());
    }

    @Test
    void aFolderWithABrokenFileIsRefusedAsAWhole() throws IOException {
        Files.copy(CLEAN, folder.resolve("good.json"));
        Files.writeString(folder.resolve("bad.yaml"), "id: 1\n");
        Answer answer = screen(folder, "--out", folder.resolve("out").toString());
        assertEquals(2, answer.status());
        assertTrue(answer.err().contains("bad.yaml: "), answer.err());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void theTextTellsTheRecommendationAndItsReasons() {
        Answer answer = Answer.to("screen", CLEAN.toString(), "--lang", "ja");
        assertTrue(answer.out().contains("無条件承諾（ACCEPT）"), answer.out());
        assertTrue(answer.out().contains("提供を受けた後の義務"), answer.out());
    }

    @Test
    void rowsThatNobodyHasVerifiedAreListed() throws IOException {
        Answer answer = Answer.to("criteria", "list", "--unverified", "--as-of", "2025-06-02", "--format", "json");
        JsonNode tables = new ObjectMapper().readTree(answer.out()).at("/tables");
        assertTrue(tables.findValuesAsText("path").contains("tables/demands/rare-disease-nanbyo"), answer.out());
        assertFalse(tables.findValuesAsText("path").contains("tables/items/ndb-sensitive"), answer.out());
    }

    @Test
    void decisionTablesAreValidatedWithTheRules() throws IOException {
        Path tables = Files.createDirectories(folder.resolve("screening/tables"));
        try (var files = Files.list(Path.of("../rules/screening/tables"))) {
            for (Path file : files.toList()) {
                Files.copy(file, tables.resolve(file.getFileName()));
            }
        }
        Path uses = tables.resolve("uses.csv");
        Files.writeString(uses, Files.readString(uses).replace("sales-promotion", "telepathy"));
        Answer answer = Answer.to("criteria", "validate", "--rules", folder.toString(), "--lang", "en");
        assertEquals(2, answer.status());
        assertTrue(answer.out().contains("uses.csv:2:"), answer.out());
        assertTrue(answer.out().contains("telepathy"), answer.out());
        assertTrue(answer.out().contains("no row answers"), answer.out());
    }

    private Path changed(String from, String to) throws IOException {
        String text = Files.readString(CLEAN).replace(from, to);
        return Files.writeString(folder.resolve("changed.json"), text);
    }

    private static Answer screen(Path input, String... more) {
        String[] arguments = new String[more.length + 6];
        System.arraycopy(
                new String[] {"screen", input.toString(), "--format", "json", "--lang", "en"}, 0, arguments, 0, 6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        return Answer.to(arguments);
    }
}
