package org.kanmon.rules.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanmon.rules.engine.RulesDigest;

class RuleFileLintTest {

    private static final String GOOD = """
            rule "PUB-900 A good rule says one thing"
            when
                $breach : JudgedBreach( kind == "minimum-count" )
            then
                findings.breach(drools.getRule().getName(), "minimum-count", $breach);
            end
            """;

    @Test
    void shippedRulesAreClean() {
        assertEquals(List.of(), RuleFileLint.problems(RuleFiles.shipped()));
    }

    @Test
    void digestCoversEveryRuleFile() {
        assertEquals(
                Stream.of("publication", "provision", "screening")
                        .flatMap(RuleFileLintTest::below)
                        .map(RuleFile::text)
                        .sorted()
                        .toList(),
                RuleFiles.shipped().stream().map(RuleFile::text).sorted().toList());
        assertTrue(RulesDigest.sha256().matches("sha256:[0-9a-f]{64}"));
    }

    private static Stream<RuleFile> below(String folder) {
        try {
            return RuleFiles.below(Path.of(folder)).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void goodRuleHasNoProblem() {
        assertEquals(List.of(), problems(GOOD));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind == \"minimum-count\" | minimum < 10 | a number",
                "kind == \"minimum-count\" | kind == \"2024-11-01\" | not a word",
                "kind == \"minimum-count\" | kind == \"Too few people\" | not a word",
                "PUB-900 A good rule says one thing | PUB-900 | not an identifier and a sentence",
                "findings.breach( | System.exit(); findings.breach( | not one statement",
                "$breach);| $breach); findings.breach(drools.getRule().getName(), \"x\", $breach);| not one statement",
                "$breach : JudgedBreach | eval(true) $breach : JudgedBreach | not allowed",
                "when | salience x when | not a well-formed",
                "drools.getRule().getName(), \"minimum-count\" | \"PUB-901\" | not one statement"
            })
    void eachBanFires(String original, String replacement, String expected) {
        String broken = GOOD.replace(original.strip(), replacement.strip());
        assertNotEquals(GOOD, broken, "the case changes nothing");
        List<String> problems = problems(broken);
        assertTrue(problems.stream().anyMatch(problem -> problem.contains(expected)), problems.toString());
    }

    @Test
    void identifierIsNeverUsedTwice() {
        assertTrue(problems(GOOD + "\n" + GOOD).get(0).contains("used twice"));
    }

    private static List<String> problems(String text) {
        return RuleFileLint.problems(List.of(RuleFile.parse("test.drl", text))).stream()
                .map(problem -> problem.sentence(Locale.ENGLISH))
                .toList();
    }

    @Test
    void problemsNameTheirLineInBothLanguages() {
        RuleProblem problem = RuleFileLint.problems(List.of(RuleFile.parse("test.drl", GOOD + "\n" + GOOD)))
                .get(0);
        assertTrue(problem.sentence(Locale.ENGLISH).startsWith("test.drl:8:1: "), problem.sentence(Locale.ENGLISH));
        assertTrue(problem.text(Locale.JAPANESE).contains("2回"), problem.text(Locale.JAPANESE));
    }
}
