package org.kanmon.review.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kanmon.fixtures.Fixture;

class ReadmeTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void workedExampleShowsTheRealInputAndTheRealAnswer() throws IOException {
        Fixture fixture = Fixture.named("row-total-reveals");
        String readme = Files.readString(ROOT.resolve("README.md"));
        Answer answer = Answer.to(
                "check",
                fixture.input().toString(),
                "--layout",
                fixture.layout().toString(),
                "--database",
                "ndb",
                "--as-of",
                "2025-02-01",
                "--lang",
                "en");
        assertEquals(0, answer.status(), answer.err());
        assertTrue(readme.contains(Files.readString(fixture.input())), "the input differs");
        assertTrue(readme.contains(answer.out()), () -> "README.md should show:\n" + answer.out());
    }

    @Test
    void ruleInTheRulesReadmeIsARealRule() throws IOException {
        String readme = Files.readString(ROOT.resolve("rules/README.md"), StandardCharsets.UTF_8);
        int from = readme.indexOf("rule \"");
        String rule = readme.substring(from, readme.indexOf("end\n", from));
        assertTrue(Files.readString(ROOT.resolve("rules/publication/judge/counts.drl"))
                .contains(rule));
    }
}
