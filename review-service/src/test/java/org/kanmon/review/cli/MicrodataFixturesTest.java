package org.kanmon.review.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The worked examples of records come out as they were derived by hand. */
class MicrodataFixturesTest {

    private static final double HAND = 1e-6;

    @TempDir
    Path out;

    static List<Path> examples() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("..", "fixtures", "microdata"))) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theTransformedFileAndItsRisksAreThoseDerivedByHand(Path example) throws IOException {
        Answer answer = Answer.to(
                "transform",
                example.resolve("input.csv").toString(),
                "--schema",
                example.resolve("schema.yaml").toString(),
                "--out",
                out.toString(),
                "--format",
                "json");

        assertEquals(0, answer.status(), answer.err());
        assertEquals(
                Files.readString(example.resolve("expected-transformed.csv")),
                Files.readString(out.resolve("transformed.csv")));
        JsonNode json = new ObjectMapper().readTree(answer.out());
        Map<?, ?> expected = (Map<?, ?>) new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(example.resolve("expected-risk.yaml")));
        assertEquals(new ObjectMapper().valueToTree(expected.get("levels")), json.at("/levels"));
        assertEquals(number(expected, "loss"), json.at("/loss").asDouble(), HAND);
        assertEquals(
                number(expected, "suppressed"), json.at("/suppressedRecords").asDouble());
        assertRisk((Map<?, ?>) expected.get("before"), json.at("/riskBefore"));
        assertRisk((Map<?, ?>) expected.get("after"), json.at("/riskAfter"));
    }

    private static void assertRisk(Map<?, ?> expected, JsonNode found) {
        Map<String, String> fields = Map.of(
                "classes", "riskClasses",
                "highest", "highestRisk",
                "average", "averageRisk",
                "lowest", "lowestRisk",
                "unique", "sampleUniqueness");
        assertEquals(fields.keySet(), expected.keySet());
        fields.forEach((name, field) ->
                assertEquals(number(expected, name), found.at("/" + field).asDouble(), HAND, name));
    }

    private static double number(Map<?, ?> values, String key) {
        return ((Number) values.get(key)).doubleValue();
    }
}
