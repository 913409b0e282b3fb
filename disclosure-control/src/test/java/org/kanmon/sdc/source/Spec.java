package org.kanmon.sdc.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.provider.Arguments;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** One check of a specification file: an input, and the problems that its author must hear of. */
record Spec(String check, Map<String, Object> content) {

    /** The checks of a file below {@code spec/source}. */
    @SuppressWarnings("unchecked")
    static Stream<Arguments> of(String fileName) throws IOException {
        try (InputStream in = Spec.class.getResourceAsStream("/spec/source/" + fileName)) {
            List<Map<String, Object>> checks =
                    (List<Map<String, Object>>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            return checks.stream()
                    .map(check -> new Spec((String) check.get("check"), check))
                    .map(Arguments::of)
                    .toList()
                    .stream();
        }
    }

    String text(String key, String otherwise) {
        return (String) content.getOrDefault(key, otherwise);
    }

    @SuppressWarnings("unchecked")
    Map<String, String> files() {
        return (Map<String, String>) content.getOrDefault("files", Map.of());
    }

    /** Runs what must fail, and compares the problems and the sentences made of the first. */
    void assertRefused(Executable reading) {
        List<Problem> problems = assertThrows(UnusableInput.class, reading).problems();
        assertEquals(
                content.get("problems"),
                problems.stream()
                        .map(problem -> problem.code() + " " + problem.row() + " " + problem.column())
                        .toList());
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            String sentence = ProblemMessages.in(language).sentence(problems.get(0));
            assertTrue(sentence.startsWith(problems.get(0).file()), sentence);
            assertTrue(sentence.contains(text("names", "")), sentence);
        }
    }

    @Override
    public String toString() {
        return check;
    }
}
