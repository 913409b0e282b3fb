package org.kanmon.review.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanmon.fixtures.Fixture;
import org.kanmon.review.report.paper.PaperFont;

class CheckCommandTest {

    private static final Fixture FIXTURE = Fixture.named("row-total-reveals");

    @TempDir
    private Path folder;

    @Test
    void outFolderHoldsEveryFileOfTheContract() throws IOException {
        Answer answer = check(FIXTURE.input(), FIXTURE.layout());
        assertEquals(0, answer.status(), answer.err());
        TreeSet<String> expected = new TreeSet<>(
                List.of("decision.json", "masked.csv", "layout.yaml", "mask-log.csv", "report.html", "report.xlsx"));
        if (PaperFont.find().isPresent()) {
            expected.add("report.pdf");
        }
        assertEquals(expected, written());
        assertEquals(
                Files.readString(FIXTURE.input()).replace("46,男,6", "46,男,‐").replace("46,女,51", "46,女,‐"),
                Files.readString(out().resolve("masked.csv")));
    }

    @Test
    void pageAloneIsWrittenWhereNoOtherFormIsAskedFor() throws IOException {
        check(FIXTURE.input(), FIXTURE.layout(), "--report", "html");
        assertEquals(
                new TreeSet<>(List.of("decision.json", "masked.csv", "layout.yaml", "mask-log.csv", "report.html")),
                written());
    }

    @Test
    void unknownFormOfTheReportIsRefused() throws IOException {
        assertEquals(
                2, check(FIXTURE.input(), FIXTURE.layout(), "--report", "docx").status());
    }

    @Test
    void jsonIsExactlyOneDocumentAndTheSameAsTheFile() throws IOException {
        Answer answer = check(FIXTURE.input(), FIXTURE.layout(), "--format", "json");
        JsonNode decision = new ObjectMapper().readTree(answer.out());
        assertEquals("RELEASE_MASKED", decision.get("decision").asText());
        assertEquals(answer.out(), Files.readString(out().resolve("decision.json")));
        assertEquals("", answer.err());
    }

    @Test
    void secondRunReplacesTheFirstAndLeavesNoMaskedFileOfIt() throws IOException {
        check(FIXTURE.input(), FIXTURE.layout());
        Fixture returned = Fixture.named("totals-do-not-add-up");
        Answer answer = check(returned.input(), returned.layout());
        assertEquals(0, answer.status(), answer.err());
        assertFalse(written().contains("masked.csv"));
        assertTrue(Files.readString(out().resolve("decision.json")).contains("\"RETURN\""));
    }

    @ParameterizedTest
    @CsvSource({"masked.csv, layout-of-mine.yaml, masked.csv", "table.csv, layout.yaml, layout.yaml"})
    void resultsNeverReplaceWhatWasHandedIn(String table, String layout, String endangered) throws IOException {
        Path input = Files.copy(FIXTURE.input(), Files.createDirectories(out()).resolve(table));
        Path own = Files.copy(FIXTURE.layout(), out().resolve(layout));
        Answer answer = check(input, own);
        assertEquals(2, answer.status());
        assertTrue(answer.err().contains(endangered), answer.err());
        assertEquals(new TreeSet<>(List.of(table, layout)), written());
        assertEquals(Files.readString(FIXTURE.input()), Files.readString(input));
    }

    @Test
    void resultsCanLieBesideTheTable() throws IOException {
        Path input = Files.copy(FIXTURE.input(), Files.createDirectories(out()).resolve("table.csv"));
        assertEquals(0, check(input, FIXTURE.layout()).status());
        assertTrue(written().containsAll(List.of("table.csv", "masked.csv")));
    }

    private static final Fixture AFTER = Fixture.named("earlier-release");

    @Test
    void folderOfAnEarlierCheckCountsAsPublished() throws IOException {
        Path women = Files.writeString(folder.resolve("women.csv"), "都道府県コード,性別,患者数\n46,女,51\n47,女,159\n");
        check(FIXTURE.input(), FIXTURE.layout());
        Path earlier = Files.move(out(), folder.resolve("earlier"));
        Answer alone = check(women, FIXTURE.layout(), "--format", "json");
        Answer after = check(women, FIXTURE.layout(), "--format", "json", "--release", earlier.toString());
        assertEquals(
                "RELEASE",
                new ObjectMapper().readTree(alone.out()).get("decision").asText());
        JsonNode decision = new ObjectMapper().readTree(after.out());
        assertEquals("RELEASE_MASKED", decision.get("decision").asText());
        assertEquals(
                "differencing", decision.get("findings").get(0).get("topic").asText());
        assertEquals(1, decision.get("protection").get("complementary").asInt());
        assertTrue(Files.readString(out().resolve("report.html")).contains(earlier.toString()));
    }

    @Test
    void folderThatIsNoReleaseIsRefused() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertRefused(folder.resolve("nowhere"), "no folder of an earlier check");
        assertRefused(empty, "no file masked.csv");
        Files.copy(AFTER.earlier().orElseThrow().resolve("masked.csv"), empty.resolve("masked.csv"));
        assertRefused(empty, "no layout.yaml");
        Files.writeString(empty.resolve("layout.yaml"), "orientation: tidy\n");
        assertRefused(empty, "empty/layout.yaml");
        Files.copy(AFTER.layout(), empty.resolve("layout.yaml"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertRefused(empty, "empty/masked.csv");
        Files.writeString(empty.resolve("masked.tsv"), "");
        assertRefused(empty, "several files masked.*");
    }

    private void assertRefused(Path release, String because) {
        Answer answer = check(AFTER.input(), AFTER.layout(), "--lang", "en", "--release", release.toString());
        assertEquals(2, answer.status());
        assertTrue(answer.err().contains(because), answer.err());
        assertTrue(answer.err().contains(release.toString()), answer.err());
    }

    @Test
    void resultsNeverReplaceWhatWasPublishedBefore() throws IOException {
        Files.createDirectories(out());
        for (String name : List.of("masked.csv", "layout.yaml")) {
            Files.copy(AFTER.earlier().orElseThrow().resolve(name), out().resolve(name));
        }
        Answer answer = check(AFTER.input(), AFTER.layout(), "--release", out().toString());
        assertEquals(2, answer.status());
        assertTrue(answer.err().contains("masked.csv"), answer.err());
    }

    @Test
    void numberOfCellsBelowZeroIsRefused() {
        Answer answer = check(FIXTURE.input(), FIXTURE.layout(), "--max-cells", "-1");
        assertEquals(2, answer.status());
        assertTrue(answer.err().contains("--max-cells"), answer.err());
    }

    @Test
    void strictTellsByItsExitStatus() {
        Fixture clean = Fixture.named("clean");
        assertEquals(3, check(FIXTURE.input(), FIXTURE.layout(), "--strict").status());
        assertEquals(0, check(clean.input(), clean.layout(), "--strict").status());
    }

    @Test
    void maskedFileKeepsEncodingAndLineEnds() throws IOException {
        Fixture windows = Fixture.named("shift-jis-windows-line-ends");
        check(windows.input(), windows.layout());
        Charset shiftJis = Charset.forName("windows-31j");
        assertEquals(
                Files.readString(windows.input(), shiftJis)
                        .replace("46,男,6\r\n", "46,男,‐\r\n")
                        .replace("46,女,51\r\n", "46,女,‐\r\n"),
                Files.readString(out().resolve("masked.csv"), shiftJis));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "患者数\\n,患者\\n | 患者数,患者",
                "46,男,6|46,男",
                "46,男,6|46,男,-6",
                "46,男,6|46,男,六",
                "46,男,6|46,男,6.5",
                "46,男,6|46,男,",
                "46,男,6|46,男,99999999999999999999",
                "46,男,6|46,女,6",
            })
    void tableThatCannotBeReadIsRefusedInBothLanguages(String found, String broken) throws IOException {
        String table = Files.readString(FIXTURE.input()).replace(found.strip().split("\\\\n")[0], broken.strip());
        Path file = Files.writeString(folder.resolve("broken.csv"), table);
        refused(file, FIXTURE.layout());
    }

    @Test
    void emptyFileIsRefused() throws IOException {
        refused(Files.createFile(folder.resolve("empty.csv")), FIXTURE.layout());
    }

    @Test
    void fileInAnotherEncodingIsRefused() throws IOException {
        Path utf16 = Files.write(
                folder.resolve("utf16.csv"), Files.readString(FIXTURE.input()).getBytes(StandardCharsets.UTF_16));
        refused(utf16, FIXTURE.layout());
    }

    @Test
    void hugeFileOfOneLineIsRefusedAtOnce() throws IOException {
        byte[] line = new byte[200_000_000];
        Arrays.fill(line, (byte) '7');
        refused(Files.write(folder.resolve("line.csv"), line), FIXTURE.layout());
    }

    @ParameterizedTest
    @CsvSource({
        "measures:,mesures:,measures",
        "kind: sex,kind: sexs,sex",
        "column: 患者数,column: 患者数数,患者数",
        "unit: patients,unit: patient,patients"
    })
    void misspeltLayoutIsAnsweredWithTheNearestWord(String right, String wrong, String nearest) throws IOException {
        Path layout = Files.writeString(
                folder.resolve("layout.yaml"),
                Files.readString(FIXTURE.layout()).replace(right, wrong));
        for (String err : refused(FIXTURE.input(), layout)) {
            assertTrue(err.contains(nearest), err);
        }
    }

    @Test
    void unknownDatabaseIsAnsweredWithTheNearest() {
        Answer answer = Answer.to(
                "check",
                FIXTURE.input().toString(),
                "--layout",
                FIXTURE.layout().toString(),
                "--database",
                "nbd",
                "--lang",
                "en");
        assertEquals(2, answer.status());
        assertTrue(answer.err().contains("ndb"), answer.err());
    }

    @Test
    void missingFileAndUnusableDateAreRefused() {
        assertEquals(2, check(folder.resolve("nowhere.csv"), FIXTURE.layout()).status());
        assertEquals(
                2,
                check(FIXTURE.input(), FIXTURE.layout(), "--as-of", "2025-13-01")
                        .status());
        assertEquals(2, Answer.to("chekc").status());
    }

    private List<String> refused(Path table, Path layout) throws IOException {
        List<String> messages = new ArrayList<>();
        for (String language : List.of("ja", "en")) {
            Answer answer = check(table, layout, "--lang", language);
            assertEquals(2, answer.status(), answer.out());
            assertEquals("", answer.out());
            assertFalse(answer.err().isBlank());
            assertFalse(answer.err().contains("Exception"), answer.err());
            messages.add(answer.err());
        }
        assertFalse(messages.get(0).equals(messages.get(1)), messages.get(0));
        assertFalse(Files.exists(out()), "something was written");
        return messages;
    }

    private Answer check(Path table, Path layout, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "check",
                table.toString(),
                "--layout",
                layout.toString(),
                "--database",
                "ndb",
                "--out",
                out().toString()));
        if (!List.of(more).contains("--as-of")) {
            arguments.addAll(List.of("--as-of", "2025-02-01"));
        }
        arguments.addAll(List.of(more));
        return Answer.to(arguments.toArray(String[]::new));
    }

    private Path out() {
        return folder.resolve("result");
    }

    private TreeSet<String> written() throws IOException {
        try (Stream<Path> files = Files.list(out())) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
