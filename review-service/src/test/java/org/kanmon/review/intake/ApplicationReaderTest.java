package org.kanmon.review.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanmon.fixtures.ManyApplications;
import org.kanmon.rules.screening.application.Application;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;

class ApplicationReaderTest {

    private static final ApplicationReader READER = new ApplicationReader();
    private static final String LINE = ManyApplications.lines(1);

    @Test
    void jsonAndYamlSayTheSame() throws Exception {
        Object content = new ObjectMapper().readValue(LINE, Object.class);
        String yaml = new Dump(DumpSettings.builder().build()).dumpToString(content);
        assertEquals(one("a.json", LINE), one("a.yaml", yaml));
    }

    @Test
    void shiftJisAndAByteOrderMarkAreRead() throws Exception {
        Application plain = one("a.json", LINE);
        assertEquals(plain, READER.one("a.json", LINE.getBytes(Charset.forName("windows-31j"))));
        assertEquals(plain, one("a.json", "\uFEFF" + LINE));
    }

    @Test
    void everyProblemIsToldAtOnceWithTitleAndPointer() throws Exception {
        ObjectNode broken = (ObjectNode) new ObjectMapper().readTree(LINE);
        broken.remove("handlers");
        broken.put("submittedOn", "2025-02-30");
        broken.put("colour", "red");
        ((ObjectNode) broken.at("/databases/0")).put("id", "nbd");
        ((ObjectNode) broken.at("/environment")).put("copies", -1);
        ((ObjectNode) broken.at("/databases/0/items/0")).put("name", 7);
        List<ApplicationProblem> problems = problems("a.json", broken.toString());
        assertEquals(
                List.of("unknown", "enum", "type", "minimum", "required", "date"),
                problems.stream().map(ApplicationProblem::code).toList(),
                problems.toString());
        String japanese = problems.get(1).sentence(Locale.JAPANESE);
        assertTrue(japanese.startsWith("a.json: データベース (/databases/0/id): 「nbd」"), japanese);
        String english = problems.get(4).sentence(Locale.ENGLISH);
        assertEquals("a.json: handlers (/handlers): is missing.", english);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "7",
                "{\"id\": ",
                "{\"id\": 1, \"id\": 2}",
                "null",
                "{} {}",
                "{\"databases\": {\"a\": 1}}",
                "{\"researchPlan\": []}"
            })
    void whatIsNoApplicationIsRefusedInWords(String text) {
        for (String name : List.of("a.json", "a.yaml")) {
            List<ApplicationProblem> problems = problems(name, text);
            problems.forEach(problem ->
                    assertTrue(problem.sentence(Locale.JAPANESE).length() > name.length() + 4, problem.toString()));
        }
    }

    @Test
    void linesAreNamedByTheirNumber() {
        UnusableApplication unusable = assertThrows(
                UnusableApplication.class,
                () -> READER.lines("many.jsonl", (LINE + "\n\n{}\n").getBytes(StandardCharsets.UTF_8)));
        assertEquals("many.jsonl:4", unusable.problems().get(0).file());
    }

    @Test
    void everyGeneratedApplicationIsValid() throws Exception {
        byte[] many = ManyApplications.lines(300).getBytes(StandardCharsets.UTF_8);
        assertEquals(300, READER.lines("many.jsonl", many).size());
    }

    @Test
    void everyFieldOfTheSchemaHasATitleInBothLanguages() throws Exception {
        JsonNode schema =
                new ObjectMapper().readTree(ApplicationReader.class.getResourceAsStream("application-1.schema.json"));
        for (JsonNode properties : schema.findValues("properties")) {
            properties.properties().forEach(field -> {
                assertTrue(field.getValue().path("title").asText().length() > 0, field.getKey());
                assertTrue(field.getValue().path("x-title-en").asText().length() > 0, field.getKey());
            });
        }
    }

    private static Application one(String name, String text) throws UnusableApplication {
        return READER.one(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<ApplicationProblem> problems(String name, String text) {
        return assertThrows(UnusableApplication.class, () -> one(name, text)).problems();
    }
}
