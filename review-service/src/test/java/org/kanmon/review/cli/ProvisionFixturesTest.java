package org.kanmon.review.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Worked examples of all provision profiles: what is found in records, and what is given of them. */
class ProvisionFixturesTest {

    private static final Path FOLDER = Path.of("..", "fixtures", "provision");
    private static final String PSEUDONYM = "<pseudonym>";

    @TempDir
    Path out;

    static List<Path> examples() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void evaluateTellsWhatIsNotAsTheProfileWantsIt(Path example) throws IOException {
        Answer answer = ask("evaluate", example, example.resolve("input.csv"), List.of());
        assertEquals(expected(example).get("findings"), found(answer), answer.out());
        assertFalse(new ObjectMapper().readTree(answer.out()).at("/holds").asBoolean());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsGivenIsWhatTheProfileSays(Path example) throws IOException {
        Answer answer = transform(example);
        assertEquals(0, answer.status(), answer.err());
        String pattern = Stream.of(
                        Files.readString(example.resolve("expected.csv")).split(PSEUDONYM, -1))
                .map(Pattern::quote)
                .reduce((some, more) -> some + "[0-9a-f]{64}" + more)
                .orElseThrow();
        String given = Files.readString(out.resolve("transformed.csv"));
        assertTrue(Pattern.matches(pattern, given), given);
        JsonNode json = new ObjectMapper().readTree(out.resolve("result.json").toFile());
        assertTrue(json.at("/proof/holds").asBoolean());
        assertEquals(0, json.at("/proof/breaches").asInt());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatWasGivenIsCleanByTheSameProfile(Path example) throws IOException {
        transform(example);
        Answer answer = ask("evaluate", example, out.resolve("transformed.csv"), List.of());
        Map<String, String> found = found(answer);
        // That days were moved no value shows; that a column is granted stays to be confirmed.
        found.values().removeIf(rule -> rule.equals("MIC-014") || rule.equals("MIC-005"));
        assertEquals(Map.of(), found, answer.out());
    }

    @Test
    void everyShippedProfileHasAnExample() throws IOException {
        List<String> profiles = new ArrayList<>();
        try (Stream<Path> folders = Files.walk(Path.of("..", "criteria"), 3)) {
            folders.filter(folder -> folder.getParent().endsWith("provision") && Files.isDirectory(folder))
                    .filter(folder -> !folder.toString().contains("target"))
                    .map(folder -> folder.getParent().getParent().getFileName() + "-" + folder.getFileName())
                    .forEach(profiles::add);
        }
        assertEquals(
                profiles.stream().sorted().toList(),
                examples().stream()
                        .map(folder -> folder.getFileName().toString())
                        .sorted()
                        .toList());
        assertFalse(profiles.isEmpty());
    }

    private Answer transform(Path example) throws IOException {
        return ask(
                "transform",
                example,
                example.resolve("input.csv"),
                List.of(
                        "--key-file",
                        FOLDER.resolve("example.key").toString(),
                        "--application",
                        "例-40",
                        "--out",
                        out.toString()));
    }

    private static Answer ask(String command, Path example, Path data, List<String> more) throws IOException {
        Map<?, ?> expected = expected(example);
        List<String> arguments = new ArrayList<>(List.of(
                command,
                data.toString(),
                "--database",
                expected.get("database").toString(),
                "--profile",
                expected.get("profile").toString(),
                "--as-of",
                expected.get("as-of").toString(),
                "--format",
                "json"));
        Path columns = example.resolve("columns.yaml");
        if (Files.exists(columns)) {
            arguments.addAll(List.of("--columns", columns.toString()));
        }
        arguments.addAll(more);
        return Answer.to(arguments.toArray(String[]::new));
    }

    private static Map<?, ?> expected(Path example) throws IOException {
        return new LinkedHashMap<>((Map<?, ?>) new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(example.resolve("expected.yaml"))));
    }

    /** The rule by column, of findings other than that nobody has verified a criterion. */
    private static Map<String, String> found(Answer answer) throws IOException {
        assertEquals(0, answer.status(), answer.err());
        Map<String, String> found = new TreeMap<>();
        for (JsonNode finding : new ObjectMapper().readTree(answer.out()).at("/findings")) {
            if (!finding.at("/rule").asText().equals("MIC-004")) {
                found.put(finding.at("/column").asText(), finding.at("/rule").asText());
            }
        }
        return found;
    }
}
