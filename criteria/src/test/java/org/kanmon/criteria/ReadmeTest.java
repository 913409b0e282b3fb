package org.kanmon.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kanmon.criteria.CriteriaFolder.PATIENTS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked example of the README files, and the words that they explain. */
class ReadmeTest {

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ja.md"})
    void workedExampleIsACriterionWithoutAProblem(String readme, @TempDir Path directory) throws Exception {
        Matcher example = Pattern.compile("(?s)```yaml\n(.*?)```").matcher(Files.readString(Path.of(readme)));
        assertTrue(example.find());
        CriteriaFolder folder = new CriteriaFolder(directory).write(PATIENTS, example.group(1));
        assertEquals(List.of(), folder.problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ja.md"})
    void everyWordOfTheFormatIsExplained(String readme) throws Exception {
        String text = Files.readString(Path.of(readme));
        for (CriterionKind kind : CriterionKind.values()) {
            assertTrue(text.contains("`" + kind.word() + "`"), kind::word);
            kind.units().forEach(unit -> assertTrue(text.contains("`" + unit + "`"), unit));
        }
        Words.STATUS.keySet().forEach(word -> assertTrue(text.contains("`" + word + "`"), word));
        Words.CONSEQUENCE.keySet().forEach(word -> assertTrue(text.contains("`" + word + "`"), word));
        Words.LEVEL.forEach(word -> assertTrue(text.contains("`" + word + "`"), word));
    }
}
