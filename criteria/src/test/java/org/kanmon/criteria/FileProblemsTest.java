package org.kanmon.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.kanmon.criteria.CriteriaFolder.PATIENTS;
import static org.kanmon.criteria.CriteriaFolder.criterion;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no criteria at all, by mistake or by intent. */
class FileProblemsTest {

    private CriteriaFolder folder;

    @BeforeEach
    void soundFolder(@TempDir Path directory) throws IOException {
        folder = new CriteriaFolder(directory.resolve("criteria"));
    }

    private void assertProblem(String expected) throws Exception {
        assertEquals(List.of(expected), folder.problems());
    }

    @Test
    void emptyFileIsNotTakenForSilence() throws Exception {
        folder.write(PATIENTS, " \n\n");
        assertProblem(PATIENTS + " empty-file");
        folder.write(PATIENTS, "# to be written\n");
        assertProblem(PATIENTS + " empty-file");
    }

    @Test
    void tabsAreReportedAlone() throws Exception {
        folder.write(PATIENTS, criterion("10").replace("    minimum", "\tminimum"));
        assertProblem(PATIENTS + ":7:1 tab");
    }

    @Test
    void tabsDoNotHideOtherProblems() throws Exception {
        folder.write(PATIENTS, criterion("10").replace("minimum: 10", "minimum:\t0"));
        assertEquals(
                List.of(PATIENTS + ":7:13 tab", PATIENTS + ":7:14 out-of-range minimum|0|1|1000000"),
                folder.problems());
    }

    @Test
    void otherEncodingsAreReportedWhereTheyBegin() throws Exception {
        folder.write(PATIENTS, criterion("10").getBytes(Charset.forName("windows-31j")));
        assertProblem(PATIENTS + ":1:13 not-utf-8");
        folder.write(PATIENTS, criterion("10").getBytes(StandardCharsets.UTF_16));
        assertProblem(PATIENTS + ":1:1 not-utf-8");
    }

    @Test
    void byteOrderMarkAndWindowsLineEndsAreNoProblem() throws Exception {
        folder.write(PATIENTS, "\uFEFF" + criterion("10").replace("\n", "\r\n"));
        assertEquals(List.of(), folder.problems());
    }

    @Test
    void brokenSyntaxIsReportedAtItsPlace() throws Exception {
        folder.write(PATIENTS, criterion("10").replace("{ja: 最小集計単位,", "{ja: [最小集計単位,"));
        assertProblem(PATIENTS + ":1:39 syntax expected ',' or ']', but got }");
    }

    @Test
    void controlCharacterIsReported() throws Exception {
        folder.write(PATIENTS, criterion("10\u0007"));
        String problem = folder.problems().get(0);
        assertEquals(PATIENTS + ":1:1 syntax", problem.substring(0, (PATIENTS + ":1:1 syntax").length()));
    }

    @Test
    void listInPlaceOfFieldsIsRefused() throws Exception {
        folder.write(PATIENTS, "- " + criterion("10").replace("\n", "\n  ").strip() + "\n");
        assertProblem(PATIENTS + ":1:1 not-fields");
    }

    @Test
    void aliasesAndTagsAreRefused() throws Exception {
        folder.write(PATIENTS, criterion("&ten 10"));
        assertProblem(PATIENTS + ":7:14 alias");
        folder.write(PATIENTS, criterion("*ten"));
        assertProblem(PATIENTS + ":7:14 alias");
        folder.write(PATIENTS, criterion("!!int 10"));
        assertProblem(PATIENTS + ":7:14 tag");
        folder.write(PATIENTS, criterion("!!javax.script.ScriptEngineManager [10]"));
        assertProblem(PATIENTS + ":7:14 tag");
    }

    @Test
    void billionLaughsStopAtTheFirst() throws Exception {
        StringBuilder laughs = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int i = 1; i < 10; i++) {
            String before = "*a" + (i - 1);
            laughs.append(
                    "a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", java.util.Collections.nCopies(9, before))));
        }
        folder.write(PATIENTS, laughs.toString());
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertProblem(PATIENTS + ":1:5 alias"));
    }

    @Test
    void deepNestingIsRefusedWithoutOverflowingTheStack() throws Exception {
        folder.write(PATIENTS, "a: " + "[".repeat(100_000));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertProblem(PATIENTS + ":1:13 too-deep"));
        folder.write(PATIENTS, "a: " + "{a: ".repeat(50_000));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertProblem(PATIENTS + ":1:40 too-deep"));
    }

    @Test
    void hugeFileIsNotRead() throws Exception {
        folder.write(PATIENTS, "#".repeat(50_000_000));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertProblem(PATIENTS + " too-large 256"));
    }

    @Test
    void manyFieldsAreReadInReasonableTime() throws Exception {
        StringBuilder fields = new StringBuilder(criterion("10"));
        for (int i = 0; i < 15_000; i++) {
            fields.append("f").append(i).append(": x\n");
        }
        folder.write(PATIENTS, fields.toString());
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertEquals(15_000, folder.problems().size()));
    }

    @Test
    void linkOutOfTheDirectoryIsNotFollowed(@TempDir Path elsewhere) throws Exception {
        Path secret = Files.writeString(elsewhere.resolve("secret.yaml"), criterion("10"));
        folder.remove(PATIENTS);
        Files.createSymbolicLink(folder.directory().resolve(PATIENTS), secret);
        assertEquals(0, folder.catalog().validate().criteria());
    }

    @Test
    void sourceCannotBeAPathOutOfTheDirectory() throws Exception {
        folder.write(PATIENTS, criterion("10").replace("source: guideline", "source: ../sources/guideline"));
        assertProblem(PATIENTS + ":10:24 unknown-source ../sources/guideline|guideline");
    }
}
