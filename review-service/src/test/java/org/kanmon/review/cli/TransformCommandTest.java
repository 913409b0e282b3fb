package org.kanmon.review.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransformCommandTest {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    @TempDir
    Path folder;

    private Path data;
    private Path schema;

    @BeforeEach
    void write() throws IOException {
        data = folder.resolve("個票.csv");
        Files.write(data, """
                氏名;性別;年齢;病名\r
                髙橋;男;41;高血圧\r
                山﨑;男;42;喘息\r
                佐藤;女;41;喘息\r
                鈴木;女;42;高血圧\r
                """.getBytes(WINDOWS_31J));
        Files.writeString(folder.resolve("age.csv"), "41;四十代;*\n42;四十代;*\n");
        schema = schema(2);
    }

    private Path schema(int k) throws IOException {
        return Files.writeString(folder.resolve("schema" + k + ".yaml"), """
                columns:
                  - {column: 氏名, role: identifier}
                  - {column: 性別, role: quasi-identifier, levels: [0, 0]}
                  - {column: 年齢, role: quasi-identifier, hierarchy: age.csv}
                  - {column: 病名, role: sensitive}
                models:
                  - {name: k-anonymity, k: %d}
                population: 1000
                """.formatted(k));
    }

    private Answer transform(Path schema, String... more) {
        List<String> arguments = new ArrayList<>(List.of("transform", data.toString(), "--schema", schema.toString()));
        arguments.addAll(List.of(more));
        return Answer.to(arguments.toArray(String[]::new));
    }

    @Test
    void aDryRunTellsTheResultAndWritesNothing() throws IOException {
        List<String> before = names(folder);

        Answer answer = transform(schema, "--dry-run", "--format", "json");

        JsonNode json = new ObjectMapper().readTree(answer.out());
        assertEquals(0, answer.status(), answer.err());
        assertTrue(json.at("/solutionFound").asBoolean());
        assertTrue(json.at("/optimal").asBoolean());
        assertEquals(0, json.at("/levels/性別").asInt(-1));
        assertEquals(1, json.at("/levels/年齢").asInt());
        assertEquals(Math.sqrt(2) - 1, json.at("/loss").asDouble(), 1e-9);
        assertEquals(0, json.at("/suppressedRecords").asInt(-1));
        assertEquals(2, json.at("/classes").asInt());
        assertEquals(2, json.at("/minClassSize").asInt());
        assertEquals(2, json.at("/maxClassSize").asInt());
        assertEquals(2.0, json.at("/averageClassSize").asDouble());
        assertEquals(1.0, json.at("/riskBefore/highestRisk").asDouble());
        assertEquals(0.5, json.at("/riskAfter/highestRisk").asDouble());
        assertEquals("native", json.at("/engine").asText());
        assertEquals(3, json.at("/nodes").asInt());
        assertTrue(json.at("/nodesChecked").asInt() > 0 && json.has("seconds"));
        assertFalse(json.has("proof"));
        assertEquals(before, names(folder));
    }

    @Test
    void theReportNamesTheFileThatIsWritten() throws Exception {
        data = folder.resolve("data.parquet");
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("COPY (SELECT 'a' AS 氏名, '男' AS 性別, '41' AS 年齢, '喘息' AS 病名 FROM range(3)) TO '" + data
                    + "' (FORMAT parquet)");
        }
        Path out = folder.resolve("out");

        Answer answer = transform(schema, "--out", out.toString());

        assertEquals(0, answer.status(), answer.err());
        assertEquals(List.of("report.html", "result.json", "transformed.parquet"), names(out));
        String page = Files.readString(out.resolve("report.html"));
        assertTrue(page.contains("<dt>transformed.parquet</dt>"), page);
        assertFalse(page.contains("transformed.csv"), page);
    }

    @Test
    void theFilesAreInTheFormOfTheInputAndProven() throws IOException {
        Path out = folder.resolve("out");

        Answer answer = transform(schema, "--out", out.toString(), "--lang", "ja", "--format", "text");

        assertEquals(0, answer.status(), answer.err());
        assertTrue(answer.out().contains("プライバシーモデルを満たします"), answer.out());
        assertEquals(List.of("report.html", "result.json", "transformed.csv"), names(out));
        assertEquals(
                "性別;年齢;病名\r\n男;四十代;高血圧\r\n男;四十代;喘息\r\n女;四十代;喘息\r\n女;四十代;高血圧\r\n",
                Files.readString(out.resolve("transformed.csv"), WINDOWS_31J));
        JsonNode json = new ObjectMapper().readTree(out.resolve("result.json").toFile());
        assertTrue(json.at("/proof/holds").asBoolean());
        assertEquals(2, json.at("/proof/classes").asInt());
        assertTrue(json.at("/proof/models/0/holds").asBoolean());
        String page = Files.readString(out.resolve("report.html"));
        assertTrue(page.contains("k-anonymity (k = 2)"));
        assertTrue(page.contains("<dt>transformed.csv</dt>"), page);
        assertTrue(page.contains("<dd>native</dd>"), page);
        assertFalse(page.contains("四十代"));
        assertFalse(page.contains("src=") || page.contains("href="));
    }

    @Test
    void whatIsNotAttainableWritesNothingAndNamesWhatIs() throws IOException {
        Path out = folder.resolve("out");

        Answer answer = transform(schema(5), "--out", out.toString(), "--format", "json", "--strict");

        assertEquals(3, answer.status(), answer.err());
        JsonNode json = new ObjectMapper().readTree(answer.out());
        assertFalse(json.at("/solutionFound").asBoolean(true));
        assertEquals("k-anonymity", json.at("/attainable/0/of").asText());
        assertEquals(5, json.at("/attainable/0/asked").asInt());
        assertEquals(2, json.at("/attainable/0/attainable").asInt());
        assertFalse(Files.exists(out));
    }

    @Test
    void aHierarchyWithoutAValueIsRefusedInTheReadersLanguage() throws IOException {
        Files.writeString(folder.resolve("age.csv"), "41;四十代;*\n");

        Answer answer = transform(schema, "--out", folder.resolve("out").toString(), "--lang", "ja");

        assertEquals(2, answer.status());
        assertEquals("", answer.out());
        assertEquals(
                "個票.csv: 列「年齢」の 1 個の値が階層 age.csv にありません。それぞれの行を加えるか、データを修正してください。値とレコード数: \"42\" 2\n", answer.err());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void aGeneralizationThatTheInputsEncodingLacksIsRefused() throws IOException {
        Files.writeString(folder.resolve("age.csv"), "41;40’s ☃;*\n42;40’s ☃;*\n");

        Answer answer = transform(schema, "--out", folder.resolve("out").toString(), "--lang", "en");

        assertEquals(2, answer.status());
        assertTrue(answer.err().contains("☃"), answer.err());
        assertEquals(List.of(), names(folder.resolve("out")));
    }

    @Test
    void aFileOfTheUsersIsNotReplaced() throws IOException {
        data = Files.move(data, folder.resolve("transformed.csv"));

        Answer answer = transform(schema, "--out", folder.toString());

        assertEquals(2, answer.status());
        assertTrue(Files.readString(data, WINDOWS_31J).contains("髙橋"));
    }

    @Test
    void aProblemWithAKnownAnswerIsASchema() throws IOException {
        Path problem = Files.writeString(folder.resolve("p.json"), """
                {"config": {"id": "p", "data": "個票.csv", "separator": ";", "hierarchyFiles": "{attribute}.csv",
                  "quasiIdentifiers": ["性別", "年齢"], "models": [{"name": "k-anonymity", "k": 2}],
                  "suppressionLimit": 0.0, "metric": "loss", "aggregate": "default", "gsFactor": 0.5,
                  "populationSize": 1000, "riskThreshold": 0.1},
                 "solutionFound": true, "optimum": {"loss": 0.41421356237}}
                """);
        Files.move(folder.resolve("age.csv"), folder.resolve("年齢.csv"));
        Files.writeString(folder.resolve("性別.csv"), "男;*\n女;*\n");

        JsonNode json = new ObjectMapper()
                .readTree(transform(problem, "--dry-run", "--format", "json").out());

        assertEquals(Math.sqrt(2) - 1, json.at("/loss").asDouble(), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--out x --dry-run", "--engine steam", "--format xml", "--lang fr"})
    void argumentsThatMakeNoSenseAreRefused(String arguments) {
        Answer answer = transform(schema, arguments.split(" "));

        assertEquals(2, answer.status(), answer.out());
        assertFalse(answer.err().contains("Exception"), answer.err());
    }

    @Test
    void anEngineThatIsNotHereIsRefusedWithWhatToDo() {
        Answer english = transform(schema, "--dry-run", "--engine", "arx", "--lang", "en");
        Answer japanese = transform(schema, "--dry-run", "--engine", "ARX", "--lang", "ja");

        assertEquals(2, english.status(), english.out());
        assertEquals(2, japanese.status(), japanese.out());
        assertTrue(english.err().startsWith("--engine arx: This engine is not here."), english.err());
        assertTrue(english.err().contains("disclosure-control/arx/lib/libarx.jar"), english.err());
        assertTrue(japanese.err().startsWith("--engine arx: このエンジンはありません。"), japanese.err());
        assertEquals("", english.out() + japanese.out());
    }

    @Test
    void filesThatAreNotThereAreNamed() {
        Answer answer = transform(folder.resolve("no.yaml"), "--dry-run");

        assertEquals(2, answer.status());
        assertTrue(answer.err().contains("no.yaml"), answer.err());
    }

    @Test
    void aSchemaWithoutModelsHasNothingToTransformFor() throws IOException {
        Path none = Files.writeString(folder.resolve("none.yaml"), "columns: [{column: 性別, role: quasi-identifier}]\n");

        Answer answer = transform(none, "--dry-run", "--lang", "en");

        assertEquals(2, answer.status());
        assertTrue(answer.err().startsWith("none.yaml: The schema names no privacy models"), answer.err());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
