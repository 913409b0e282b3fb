package org.kanmon.rules.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanmon.rules.engine.RulesDigest;

class RuleFileLintTest {

    private static final String GOOD =
            """
            rule "PUB-900 A good rule says one thing"
            when
                $breach : JudgedBreach( kind == "minimum-count" )
            then
                findings.breach(drools.getRule().getName(), "minimum-count", $breach);
            end
            """;

    @Test
    void shippedRulesAreClean() {
        assertEquals(List.of(), RuleFileLint.problems(RuleFile.all()));
    }

    @Test
    void digestCoversEveryRuleFile() {
        assertEquals(
                RuleFile.all().stream()
                        .map(file -> file.path().toString().replace('\\', '/'))
                        .collect(Collectors.toSet()),
                java.util.Set.copyOf(RulesDigest.files()));
        assertTrue(RulesDigest.sha256().matches("sha256:[0-9a-f]{64}"));
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
                "when | salience x when | are well formed",
                "drools.getRule().getName(), \"minimum-count\" | \"PUB-901\" | not one statement"
            })
    void eachBanFires(String original, String replacement, String expected) {
        List<String> problems = problems(GOOD.replace(original.strip(), replacement.strip()));
        assertTrue(problems.stream().anyMatch(problem -> problem.contains(expected)), problems.toString());
    }

    @Test
    void identifierIsNeverUsedTwice() {
        assertTrue(problems(GOOD + "\n" + GOOD).get(0).contains("used twice"));
    }

    private static List<String> problems(String text) {
        return RuleFileLint.problems(List.of(RuleFile.parse(Path.of("test.drl"), text)));
    }
}
