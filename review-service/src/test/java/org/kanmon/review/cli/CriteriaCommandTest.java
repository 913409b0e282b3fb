package org.kanmon.review.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CriteriaCommandTest {

    private record Run(int status, String out, String err) {

        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(out);
        }

        String lineWith(String text) {
            return out.lines().filter(line -> line.contains(text)).findFirst().orElse("");
        }
    }

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = new CommandLine(new CriteriaCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler(new Faults())
                .execute(arguments);
        return new Run(status, out.toString(), err.toString());
    }

    @Test
    void listNamesDateDigestAndEveryCriterion() {
        Run run = run("list", "--database", "ndb", "--as-of", "2025-02-01", "--lang", "en");
        assertEquals(0, run.status());
        assertEquals("", run.err());
        assertTrue(run.out().startsWith("ndb  National Database"), run.out());
        assertTrue(run.out().contains("as of 2025-02-01  criteria sha256:"), run.out());
        assertEquals(
                " publication/minimum-count/patients Draft 2024-11-01 - below 10: mask (0 may be shown)",
                run.lineWith("minimum-count/patients").replaceAll(" +", " "));
        assertTrue(run.lineWith("group-disclosure").startsWith("  good-practice/publication/"), run.out());
        assertTrue(run.lineWith("rehabilitation").endsWith("Announced (value not known)  2024-11-01"), run.out());
    }

    @Test
    void listShowsTheDayBeforeAChangeAsItWas() {
        Run run = run("list", "--database", "ndb", "--as-of", "2024-10-31", "--lang", "ja");
        assertTrue(
                run.lineWith("minimum-count/institutions").endsWith("旧版      2020-10-01  -       3未満は秘匿（0は可）"),
                run.out());
        assertTrue(run.lineWith("prescriptions-oral").endsWith("定めなし"), run.out());
    }

    @Test
    void listWithoutADatabaseHasAllOfThemAndSaysWhereNothingIsKnown() throws IOException {
        Run text = run("list", "--as-of", "2025-02-01", "--lang", "ja");
        assertTrue(text.out().contains("mid-net  "), text.out());
        assertTrue(text.out().contains("該当する基準はありません"), text.out());
        assertEquals(
                25,
                run("list", "--as-of", "2025-02-01", "--format", "json")
                        .json()
                        .get("databases")
                        .size());
    }

    @Test
    void unverifiedListHoldsNothingElse() throws IOException {
        JsonNode databases = run("list", "--unverified", "--as-of", "2025-02-01", "--format", "json")
                .json()
                .get("databases");
        List<String> statuses = databases.findValuesAsText("status");
        assertFalse(statuses.isEmpty());
        assertTrue(statuses.stream().allMatch("unverified"::equals), statuses::toString);
    }

    @Test
    void jsonListHasTheFieldsOfTheFiles() throws IOException {
        JsonNode document = run("list", "--database", "ndb", "--as-of", "2025-02-01", "--format", "json")
                .json();
        assertEquals("2025-02-01", document.get("asOf").textValue());
        JsonNode bands = criterion(document, "ndb/publication/population-bands");
        assertEquals("criterion", bands.get("answer").textValue());
        assertEquals("2024-11-01", bands.get("since").textValue());
        assertEquals("draft", bands.get("status").textValue());
        assertEquals("ndb-guideline-3-draft", bands.at("/citation/source").textValue());
        assertEquals(
                "[{\"from\":0,\"below\":2000,\"show\":\"nothing\"},{\"from\":2000,\"below\":25000,\"minimum\":20},"
                        + "{\"from\":25000,\"minimum\":10}]",
                bands.at("/value/bands").toString());
        JsonNode announced = criterion(document, "ndb/publication/minimum-count/rehabilitation");
        assertEquals("announced", announced.get("answer").textValue());
        assertFalse(announced.has("value"));
    }

    private static JsonNode criterion(JsonNode document, String path) {
        for (JsonNode criterion : document.at("/databases/0/criteria")) {
            if (criterion.get("path").textValue().equals(path)) {
                return criterion;
            }
        }
        throw new AssertionError(path + " is not listed");
    }

    @Test
    void showTellsEveryValueWithItsSpanAndWhatWasRead() {
        Run run = run("show", "ndb/publication/minimum-count/institutions", "--as-of", "2024-10-31", "--lang", "en");
        assertEquals(0, run.status());
        assertTrue(run.out().contains("on 2024-10-31  below 3: mask (0 may be shown) [Superseded]"), run.out());
        assertTrue(run.out().contains("\n2020-10-01 to 2024-10-31\n"), run.out());
        assertTrue(run.out().contains("\nsince 2024-11-01\n"), run.out());
        assertTrue(run.out().contains("https://www.mhlw.go.jp/"), run.out());
        assertTrue(run.out().contains("38ページのみ"), run.out());
    }

    @Test
    void showAsJsonHoldsTheAnswerAllValuesAndTheirSources() throws IOException {
        JsonNode document = run(
                        "show", "ndb/publication/minimum-count/patients", "--as-of", "2020-09-30", "--format", "json")
                .json();
        assertEquals("silent", document.at("/answer/answer").textValue());
        assertEquals(2, document.get("values").size());
        assertEquals(10, document.at("/values/1/value/minimum").intValue());
        assertTrue(document.at("/values/1/value/zero-exempt").booleanValue());
        assertTrue(document.at("/sources/ndb-guideline-1/read").textValue().contains("未照合"));
    }

    @Test
    void everyShippedCriterionCanBeShownInBothLanguages() throws IOException {
        for (JsonNode path : run("list", "--format", "json").json().findValues("path")) {
            for (String language : List.of("ja", "en")) {
                Run run = run("show", path.textValue(), "--lang", language);
                assertEquals(0, run.status(), run.err());
                assertEquals("", run.err());
            }
        }
    }

    @Test
    void unknownPathIsAnsweredWithTheNearest() {
        Run run = run("show", "ndb/publication/minimum-count/patient", "--lang", "en");
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertEquals(
                "ndb/publication/minimum-count/patient: the criteria are silent on this."
                        + " Did you mean \"ndb/publication/minimum-count/patients\"?",
                run.err().strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"list --database nbd", "show nbd/publication/minimum-count/patients", "show nbd"})
    void unknownDatabaseIsAnsweredWithTheNearest(String line) {
        Run run = run((line + " --lang ja").split(" "));
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().contains("データベース「nbd」がありません。「ndb」ではありませんか。"), run.err());
    }

    @Test
    void shippedCriteriaAreValid() {
        Run run = run("validate", "--lang", "en");
        assertEquals(0, run.status());
        assertTrue(run.out().matches("No problems: 25 databases, [0-9]+ criteria, [0-9]+ documents\n"), run.out());
    }

    @Test
    void criteriaOfTheSourceTreeAreValid() {
        assertEquals(0, run("validate", "../criteria").status());
    }

    @Test
    void everyProblemIsNamedWithFileLineAndColumn(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("databases.yaml"), "databases:\n  - id: x y\n    nam: {ja: 例}\n");
        Run run = run("validate", directory.toString(), "--lang", "en");
        assertEquals(2, run.status());
        String file = directory.resolve("databases.yaml").toString();
        assertTrue(run.lineWith("cannot be an identifier").startsWith(file + ":2:9: "), run.out());
        assertTrue(run.lineWith("Did you mean \"name\"").startsWith(file + ":3:5: "), run.out());
        assertTrue(run.out().lines().count() > 5, run.out());
        assertTrue(run.out().strip().lines().reduce((a, b) -> b).orElseThrow().startsWith("Problems: "), run.out());
    }

    @Test
    void problemsAsJsonAreOneDocument(@TempDir Path directory) throws IOException {
        Run run = run("validate", directory.toString(), "--format", "json", "--lang", "ja");
        assertEquals(2, run.status());
        JsonNode problem = run.json().at("/problems/0");
        assertEquals("missing-file", problem.get("code").textValue());
        assertTrue(problem.get("message").textValue().contains("このファイルがありません"));
    }

    @Test
    void directoryThatIsNoneIsUnusable(@TempDir Path directory) {
        Run run = run("validate", directory.resolve("none").toString(), "--lang", "ja");
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().contains("フォルダではありません"), run.err());
    }

    @Test
    void dateThatIsNoneIsUnusable() {
        Run run = run("list", "--as-of", "2024-13-01");
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().contains("2024-13-01"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "list ", "show ", "validate "})
    void helpExplainsEveryCommand(String command) {
        Run run = run((command + "--help").split(" "));
        assertEquals(0, run.status());
        assertTrue(run.out().contains("Usage: criteria"), run.out());
    }
}
