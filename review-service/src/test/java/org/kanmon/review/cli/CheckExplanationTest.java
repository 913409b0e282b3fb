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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanmon.fixtures.Fixture;

/** Whoever is told that a hidden cell is given away is told by which sums. */
class CheckExplanationTest {

    private static final Fixture MASKED = Fixture.named("already-masked");

    /** Two marks beside a total of 9: 1 to 8 each. A zero is printed, so that no mark stands for one. */
    private static final String NARROWED = "都道府県コード,性別,患者数\n46,総数,9\n46,男,-\n46,女,-\n47,総数,310\n47,男,310\n47,女,0\n";

    @TempDir
    private Path folder;

    @Test
    void sumThatGivesAMarkAwayIsToldWithItsFiguresInTheDecision() throws IOException {
        JsonNode finding = recoverable(check(MASKED.input(), "--format", "json", "--lang", "ja"));
        assertEquals(
                "[\"男: 46 = 総数 (161) − 47 (154) = 7\"]",
                finding.at("/cells/0/because").toString());
    }

    @Test
    void sumIsToldWithoutFiguresWhereOthersRead() throws IOException {
        Answer japanese = check(MASKED.input(), "--lang", "ja");
        Answer english = check(MASKED.input(), "--lang", "en");
        assertTrue(japanese.out().contains("計算の手順"), japanese.out());
        assertTrue(japanese.out().contains("男: 「46」 = 「総数」 − 「47」\n"), japanese.out());
        assertTrue(english.out().contains("How it is found out"), english.out());
        assertTrue(english.out().contains("男: “46” = “総数” − “47”\n"), english.out());
        String page = Files.readString(folder.resolve("result/report.html"));
        assertTrue(page.contains("男: 「46」 = 「総数」 − 「47」") && page.contains("男: “46” = “総数” − “47”"), page);
        assertFalse(page.contains("(154)"), page);
    }

    @Test
    void marksThatNarrowEachOtherAreToldOneByOne() throws IOException {
        Path table = Files.writeString(folder.resolve("narrowed.csv"), NARROWED);
        JsonNode cells =
                recoverable(check(table, "--format", "json", "--lang", "en")).get("cells");
        assertEquals(2, cells.size());
        assertEquals(
                "[\"46: 総数 (9) = 男 (?) + 女 (?); so 男 is 1 to 8\"]",
                cells.at("/0/because").toString());
        assertTrue(cells.at("/1/because/0").asText().endsWith("so 女 is 1 to 8"), cells.toString());
        String text = check(table, "--lang", "ja").out();
        assertTrue(text.contains("46: 「総数」 = 「男」 (?) + 「女」 (?) により、「男」 の範囲が狭まる"), text);
    }

    @Test
    void nothingIsToldWhereNothingIsGivenAway() throws IOException {
        Answer answer = check(Fixture.named("row-total-reveals").input(), "--format", "json");
        assertFalse(answer.out().contains("because"), answer.out());
        assertFalse(answer.out().contains("exposedBecause"), answer.out());
    }

    private static JsonNode recoverable(Answer answer) throws IOException {
        assertEquals(0, answer.status(), answer.err());
        for (JsonNode finding : new ObjectMapper().readTree(answer.out()).get("findings")) {
            if (finding.get("rule").asText().equals("PUB-050")) {
                return finding;
            }
        }
        throw new AssertionError(answer.out());
    }

    private Answer check(Path table, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "check",
                table.toString(),
                "--layout",
                MASKED.layout().toString(),
                "--database",
                "ndb",
                "--as-of",
                "2025-02-01",
                "--out",
                folder.resolve("result").toString()));
        arguments.addAll(List.of(more));
        return Answer.to(arguments.toArray(String[]::new));
    }
}
