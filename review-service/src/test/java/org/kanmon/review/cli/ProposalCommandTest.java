package org.kanmon.review.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalCommandTest {

    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void write() throws IOException {
        data = Files.writeString(folder.resolve("data.csv"), """
                氏名,性別,年齢,"病""名: a"
                田中花子,女,41,I10
                鈴木一郎,男,42,J459
                佐藤次郎,男,42,I10
                """);
    }

    @Test
    void theProposalIsASchemaThatCanBeUsed() throws IOException {
        Answer proposal = Answer.to("evaluate", data.toString(), "--lang", "ja", "--format", "text");

        assertEquals(0, proposal.status(), proposal.err());
        Path schema = Files.writeString(folder.resolve("schema.yaml"), proposal.out());
        Answer answer =
                Answer.to("evaluate", data.toString(), "--schema", schema.toString(), "--format", "json", "--strict");
        JsonNode json = new ObjectMapper().readTree(answer.out());
        assertEquals(0, answer.status(), answer.err());
        assertEquals(2, json.at("/classes").asInt());
        assertEquals("性別", json.at("/attributeRisks/0/columns/0").asText());
        assertEquals(2.0 / 3, json.at("/attributeRisks/0/distinction").asDouble(), 1e-12);
        assertTrue(json.at("/suppressedCells").isMissingNode());
    }

    @Test
    void theProposalNamesDirectIdentifiersAndAsksForAPerson() throws IOException {
        Answer answer = Answer.to("evaluate", data.toString(), "--propose", "--lang", "en", "--format", "json");

        JsonNode json = new ObjectMapper().readTree(answer.out());
        assertEquals("identifier", json.at("/proposal/0/role").asText());
        assertEquals("quasi-identifier", json.at("/proposal/2/role").asText());
        assertTrue(json.at("/proposal/0/reasons").size() > 0
                && !json.at("/note").asText().isEmpty());
    }

    @Test
    void suppressedCellsAreCountedByAStatedRule() throws IOException {
        Path suppressed = Files.writeString(folder.resolve("s.csv"), "sex,age\nm,41\nm,*\nf,41\nm,41\n");
        Path schema = Files.writeString(folder.resolve("schema.yaml"), """
                columns: [{column: sex, role: quasi-identifier}, {column: age, role: quasi-identifier}]
                """);

        Answer answer = Answer.to("evaluate", suppressed.toString(), "--schema", schema.toString(), "--format", "json");

        JsonNode json = new ObjectMapper().readTree(answer.out());
        assertEquals(3, json.at("/classes").asInt());
        assertEquals(1, json.at("/suppressedCells/cells").asInt());
        assertEquals("any-value", json.at("/suppressedCells/rule").asText());
        assertEquals(1.0, json.at("/suppressedCells/highestRisk").asDouble());
        assertEquals(1.0 / 3, json.at("/suppressedCells/lowestRisk").asDouble(), 1e-12);
    }

    @Test
    void transformNeedsASchema() {
        Answer answer = Answer.to("transform", data.toString());

        assertEquals(2, answer.status());
        assertTrue(answer.err().contains("--schema"), answer.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            a,b|1,2|3,4          ~ 1;*|2;*                  ~ "3" 1
            a,b|1,2|3,4|3,5|7,1  ~ 1;*                      ~ "3" 2, "7" 1
            a,b|1,2|3,4          ~ 1;x;*|3;x;+              ~ "x"
            a,a|1,2              ~ 1;*                      ~ more than once
            a,b                  ~ 1;*                      ~ no record
            ''                   ~ 1;*                      ~ empty
            a,b|1,2,3            ~ 1;*                      ~ 3 fields
            a,b|1,2|"3,4         ~ 1;*|3;*                  ~ quotation
            c,b|1,2              ~ 1;*                      ~ "a"
            """)
    void badInputIsToldAtOnceAndNothingIsWritten(String records, String hierarchy, String told) throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.csv"), records.replace("|", "\n"));
        Files.writeString(folder.resolve("a.csv"), hierarchy.replace("|", "\n"));
        Path schema = Files.writeString(folder.resolve("schema.yaml"), """
                columns: [{column: a, role: quasi-identifier, hierarchy: a.csv}]
                models: [{name: k-anonymity, k: 1}]
                """);
        Path out = folder.resolve("out");

        Answer answer = Answer.to(
                "transform", bad.toString(), "--schema", schema.toString(), "--out", out.toString(), "--lang", "en");

        assertEquals(2, answer.status(), answer.out());
        assertTrue(answer.err().contains(told), answer.err());
        assertTrue(Files.notExists(out));
    }

    @Test
    void bytesOfNoEncodingAreRefusedWithTheirPlace() throws IOException {
        byte[] text = "a,b\n1,2\n3,漢?\n".getBytes(StandardCharsets.UTF_8);
        text[text.length - 2] = (byte) 0xFF;
        Path bad = Files.write(folder.resolve("bad.csv"), text);

        Answer answer = Answer.to("evaluate", bad.toString(), "--lang", "en");

        assertEquals(2, answer.status(), answer.out());
        assertTrue(answer.err().contains("0xFF"), answer.err());
    }

    @Test
    void severalPersonColumnsAreRefused() throws IOException {
        Path schema = Files.writeString(folder.resolve("schema.yaml"), """
                person: [氏名, 年齢]
                columns: [{column: 性別, role: quasi-identifier}]
                """);

        Answer answer = Answer.to("evaluate", data.toString(), "--schema", schema.toString(), "--lang", "en");

        assertEquals(2, answer.status(), answer.out());
        assertTrue(answer.err().contains("\"person\""), answer.err());
    }
}
