package org.kanmon.review.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    @TempDir
    Path folder;

    private Path data;
    private Path schema;

    @BeforeEach
    void write() throws IOException {
        data = Files.writeString(folder.resolve("d.csv"), """
                id,sex,area,illness
                1,m,north,flu
                1,m,north,cold
                2,m,north,flu
                3,f,north,flu
                """);
        schema = Files.writeString(folder.resolve("s.yaml"), """
                columns:
                  - {column: sex, role: quasi-identifier}
                  - {column: area, role: quasi-identifier}
                  - {column: illness, role: sensitive}
                person: id
                models:
                  - {name: k-anonymity, k: 2}
                  - {name: distinct-l-diversity, attribute: illness, l: 2}
                  - {name: sample-uniqueness, threshold: 0.5}
                """);
    }

    /** Two persons are men, one is a woman. */
    @Test
    void classesAreCountedInPersonsAndFailuresAreNamed() throws IOException {
        Answer answer = Answer.to("evaluate", data.toString(), "--schema", schema.toString(), "--format", "json");

        JsonNode json = new ObjectMapper().readTree(answer.out());
        assertEquals(0, answer.status(), answer.err());
        assertFalse(json.at("/holds").asBoolean(true));
        assertEquals(4, json.at("/records").asInt());
        assertEquals(3, json.at("/persons").asInt());
        assertEquals(2, json.at("/classes").asInt());
        assertEquals(1, json.at("/minClassSize").asInt());
        assertEquals(2, json.at("/maxClassSize").asInt());
        assertEquals(1.5, json.at("/averageClassSize").asDouble());
        assertEquals(1.0 / 3, json.at("/risk/sampleUniqueness").asDouble(), 1e-12);
        JsonNode k = json.at("/models/0");
        assertFalse(k.at("/holds").asBoolean(true));
        assertEquals(1, k.at("/failingClasses").asInt());
        assertEquals(1, k.at("/failingRecords").asInt());
        assertEquals("f", k.at("/examples/0/values/sex").asText());
        assertFalse(json.at("/models/1/holds").asBoolean(true));
        assertTrue(json.at("/models/2/holds").asBoolean());
    }

    @Test
    void theTextSaysWhichModelsFailAndStrictMakesItTheStatus() {
        Answer answer = Answer.to(
                "evaluate",
                data.toString(),
                "--schema",
                schema.toString(),
                "--format",
                "text",
                "--lang",
                "en",
                "--strict");

        assertEquals(3, answer.status());
        assertTrue(answer.out().startsWith("Not all privacy models hold\n"), answer.out());
        assertTrue(answer.out().contains("k-anonymity (k = 2)"), answer.out());
        assertTrue(answer.out().contains("does not hold in 1 classes with 1 records"), answer.out());
    }

    @Test
    void nothingElseMeasures() {
        Answer answer = Answer.to("evaluate", data.toString(), "--schema", schema.toString(), "--engine", "arx");

        assertEquals(2, answer.status(), answer.out());
        assertTrue(answer.err().contains("records are always measured by Kanmon itself"), answer.err());
    }
}
