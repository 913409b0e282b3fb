package org.kanmon.review.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtectCommandTest {

    @TempDir
    Path folder;

    private Path problem;

    @BeforeEach
    void writeProblem() throws IOException {
        problem = Files.writeString(folder.resolve("t.csv"), """
                region,sex,n
                A,m,3
                A,f,20
                B,m,30
                B,f,40
                """);
    }

    @Test
    void resultReplacesAnEarlierOneAndLeavesNothingBeside() throws IOException {
        Path result = Files.writeString(folder.resolve("r.json"), "earlier");

        Answer answer = Answer.to("protect", problem.toString(), "--threshold", "10", "--out", result.toString());

        assertEquals(0, answer.status());
        JsonNode json = new ObjectMapper().readTree(result.toFile());
        assertEquals(1, json.at("/primary").asInt());
        assertEquals(3, json.at("/complementary").asInt());
        assertEquals(0, json.at("/exposed").asInt());
        assertTrue(json.at("/optimal").asBoolean());
        assertEquals(List.of("r.json", "t.csv"), names());
    }

    @Test
    void anAuditOfTheResultFindsNothingExposed() throws IOException {
        Path result = folder.resolve("r.json");
        Answer.to("protect", problem.toString(), "--threshold", "10", "--out", result.toString());

        Answer audit = Answer.to(
                "audit",
                problem.toString(),
                "--threshold",
                "10",
                "--suppressed",
                result.toString(),
                "--format",
                "json");

        JsonNode json = new ObjectMapper().readTree(audit.out());
        assertEquals(0, json.at("/exposed").asInt());
        assertEquals(4, json.at("/suppressed").size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --time-limit 0        | --time-limit
            --time-limit -5       | --time-limit
            --time-limit NaN      | --time-limit
            --lang fr             | ja
            --objective most      | --objective
            --outsider everybody  | --outsider
            --threshold 1         | --threshold
            """)
    void wrongArgumentsAreNamedAndNothingIsWritten(String arguments, String named) throws IOException {
        String[] options = arguments.split(" ");
        String threshold = options[0].equals("--threshold") ? options[1] : "10";

        Answer answer = Answer.to(Stream.concat(
                        Stream.of(
                                "protect",
                                problem.toString(),
                                "--out",
                                folder.resolve("r.json").toString()),
                        options[0].equals("--threshold")
                                ? Stream.of("--threshold", threshold)
                                : Stream.of("--threshold", threshold, options[0], options[1]))
                .toArray(String[]::new));

        assertEquals(2, answer.status());
        assertTrue(answer.err().contains(named), answer.err());
        assertFalse(Files.exists(folder.resolve("r.json")));
    }

    @Test
    void aFolderInPlaceOfAFileIsNamed() {
        Answer answer = Answer.to("protect", folder.toString(), "--threshold", "10", "--lang", "en");

        assertEquals(2, answer.status());
        assertTrue(answer.err().contains("is a folder"), answer.err());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
