package org.kanmon.review.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code evaluate} and {@code transform} with a provision profile. */
class ProvisionCommandTest {

    private static final String SECRET = "a secret of tests and of nobody else";

    @TempDir
    Path folder;

    @Test
    void unknownProfileIsNamedWithTheNearest() throws IOException {
        Answer answer = ask("evaluate", "性別\n1\n", "--database", "ndb", "--profile", "ndb-bet");
        assertEquals(2, answer.status());
        assertTrue(answer.err().contains("ndb-beta"), answer.err());
    }

    @Test
    void dateChoosesTheVersion() throws IOException {
        Answer answer =
                ask("evaluate", "性別\n1\n", "--database", "ndb", "--profile", "ndb-beta", "--as-of", "2024-10-31");
        assertEquals(2, answer.status());
        assertTrue(answer.err().contains("2024-10-31"), answer.err());
        assertEquals(
                0,
                ask("evaluate", "性別\n1\n", "--database", "ndb", "--profile", "ndb-beta", "--as-of", "2024-11-01")
                        .status());
    }

    @Test
    void profileAndSchemaAreNotMixed() throws IOException {
        Path schema = Files.writeString(folder.resolve("s.yaml"), "columns: [{column: 性別, role: quasi-identifier}]\n");
        assertEquals(
                2,
                ask("evaluate", "性別\n1\n", "--database", "ndb", "--profile", "trial", "--schema", schema.toString())
                        .status());
        assertEquals(2, ask("evaluate", "性別\n1\n", "--database", "ndb").status());
        assertEquals(2, ask("transform", "性別\n1\n").status());
    }

    @Test
    void everyMistakeAboutColumnsIsToldAtOnce() throws IOException {
        Path columns =
                Files.writeString(folder.resolve("columns.yaml"), "columns: {姓別: sex, 性別: sexx}\ngranted: [郵便番合]\n");
        Answer answer = ask(
                "transform",
                "性別,郵便番号\n1,1600022\n",
                "--database",
                "ndb",
                "--profile",
                "special",
                "--columns",
                columns.toString(),
                "--lang",
                "en");
        assertEquals(2, answer.status());
        assertEquals(3, answer.err().lines().count(), answer.err());
    }

    @Test
    void onlyWhatTheProfileLeavesToReviewCanBeGranted() throws IOException {
        Path columns = Files.writeString(folder.resolve("columns.yaml"), "granted: [氏名]\n");
        Answer answer = ask(
                "transform",
                "氏名,郵便番号\n架空花子,1600022\n",
                "--database",
                "ndb",
                "--profile",
                "special",
                "--columns",
                columns.toString());
        assertEquals(2, answer.status());
        assertTrue(answer.err().contains("氏名"), answer.err());
    }

    @Test
    void columnWhoseItemSomebodyNamesIsGivenAsThatItem() throws IOException {
        Path columns = Files.writeString(folder.resolve("columns.yaml"), "columns: {FLD_7: sex}\n");
        Answer answer = given(
                "FLD_7,FLD_8\n1,x\n", "--database", "ndb", "--profile", "ndb-beta", "--columns", columns.toString());
        assertEquals(0, answer.status(), answer.err());
        assertEquals("FLD_7\n1\n", Files.readString(folder.resolve("out/transformed.csv")));
    }

    @Test
    void withoutAKeyNothingIsWrittenThatNeedsPseudonyms() throws IOException {
        Answer answer = given("個人ID,性別\n1,1\n", "--database", "ndb", "--profile", "ndb-beta");
        assertEquals(2, answer.status());
        assertNothingWritten();
    }

    @Test
    void nothingIsWrittenWhereNoColumnIsGiven() throws IOException {
        Answer answer = given("知らない列\nx\n", "--database", "ndb", "--profile", "ndb-beta");
        assertEquals(2, answer.status());
        assertNothingWritten();
    }

    @Test
    void valuesThatCannotBeTreatedAreListedAndNothingIsWritten() throws IOException {
        Answer answer = given("性別,年齢\n1,八十三\n2,40\n", "--database", "kaigo", "--profile", "standard");
        assertEquals(2, answer.status());
        assertTrue(answer.err().contains("八十三"), answer.err());
        assertNothingWritten();
    }

    @Test
    void twoApplicationsCannotBeJoined() throws IOException {
        Path key = Files.writeString(folder.resolve("key"), SECRET);
        List<String> files = new ArrayList<>();
        for (String application : List.of("A", "B", "A")) {
            Answer answer = given(
                    "個人ID,性別\n101,1\n102,2\n",
                    "--database",
                    "ndb",
                    "--profile",
                    "ndb-beta",
                    "--key-file",
                    key.toString(),
                    "--application",
                    application);
            assertEquals(0, answer.status(), answer.err());
            files.add(Files.readString(folder.resolve("out/transformed.csv")));
        }
        assertEquals(files.get(0), files.get(2));
        for (String line : files.get(0).lines().skip(1).toList()) {
            assertFalse(files.get(1).contains(line.substring(0, 64)), line);
        }
    }

    @Test
    void writtenSchemaGivesTheSameRecodingsAgain() throws IOException {
        Path key = Files.writeString(folder.resolve("key"), SECRET);
        given(
                "個人ID,性別,生年月日\n101,1,1961-05-17\n102,2,1955-11-02\n",
                "--database",
                "ndb",
                "--profile",
                "ndb-beta",
                "--key-file",
                key.toString(),
                "--application",
                "A");
        String schema = Files.readString(folder.resolve("out/schema.yaml"))
                        .replace(
                                "{column: \"性別\", role: insensitive}",
                                "{column: \"性別\", role: quasi-identifier, levels: [0, 0]}")
                + "models: [{name: k-anonymity, k: 1}]\n";
        Path corrected = Files.writeString(folder.resolve("corrected.yaml"), schema);
        Answer again = Answer.to(
                "transform",
                folder.resolve("input.csv").toString(),
                "--schema",
                corrected.toString(),
                "--key-file",
                key.toString(),
                "--application",
                "A",
                "--out",
                folder.resolve("again").toString());
        assertEquals(0, again.status(), again.err());
        assertEquals(
                Files.readString(folder.resolve("out/transformed.csv")),
                Files.readString(folder.resolve("again/transformed.csv")));
    }

    @Test
    void windowsEncodingStaysEvenIfTheBeginningDoesNotShowIt() throws IOException {
        java.nio.charset.Charset windows = java.nio.charset.Charset.forName("windows-31j");
        String text = "ID,sex\r\n" + "1,M\r\n".repeat(20_000) + "2,女\r\n";
        Path data = Files.write(folder.resolve("w.csv"), text.getBytes(windows));
        Answer answer = Answer.to(
                "transform",
                data.toString(),
                "--database",
                "jisedai",
                "--profile",
                "pseudonymised",
                "--out",
                folder.resolve("out").toString());
        assertEquals(0, answer.status(), answer.err());
        assertEquals(text, Files.readString(folder.resolve("out/transformed.csv"), windows));
    }

    private void assertNothingWritten() throws IOException {
        Path out = folder.resolve("out");
        if (Files.exists(out)) {
            try (Stream<Path> files = Files.list(out)) {
                assertEquals(List.of(), files.toList());
            }
        }
    }

    private Answer given(String data, String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--out", folder.resolve("out").toString()));
        return ask("transform", data, all.toArray(String[]::new));
    }

    private Answer ask(String command, String data, String... options) throws IOException {
        Path input = Files.writeString(folder.resolve("input.csv"), data);
        List<String> arguments = new ArrayList<>(List.of(command, input.toString()));
        arguments.addAll(List.of(options));
        return Answer.to(arguments.toArray(String[]::new));
    }
}
