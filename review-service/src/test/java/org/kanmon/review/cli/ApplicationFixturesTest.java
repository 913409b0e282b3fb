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
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The worked examples of applications: each gets the recommendation and the findings that were derived by hand. */
class ApplicationFixturesTest {

    private static final Path EXAMPLES = Path.of("../fixtures/applications");

    static List<Path> examples() throws IOException {
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    @SuppressWarnings("unchecked")
    void exampleIsScreenedAsDerivedByHand(Path example) throws IOException {
        Map<String, Object> expected =
                (Map<String, Object>) new Load(LoadSettings.builder().build())
                        .loadFromString(Files.readString(example.resolve("expected.yaml")));
        Answer answer = Answer.to(
                "screen",
                example.resolve("application.json").toString(),
                "--as-of",
                expected.get("as-of").toString(),
                "--format",
                "json");
        assertEquals(0, answer.status(), answer.err());
        JsonNode screened = new ObjectMapper().readTree(answer.out());
        assertEquals(
                expected.get("recommendation"), screened.at("/recommendation").textValue());
        assertEquals(
                expected.get("findings"),
                StreamSupport.stream(screened.at("/findings").spliterator(), false)
                        .map(finding -> Map.of(
                                "topic", finding.at("/topic").textValue(),
                                "severity", finding.at("/severity").textValue(),
                                "field", finding.at("/field").textValue()))
                        .toList());
    }
}
