package org.kanmon.rules.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleMessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)(Ja|En)?}");

    @Test
    void everyRuleThatFindsHasTitleMessageAndRemedyInBothLanguages() throws IOException {
        TreeSet<String> expected = new TreeSet<>();
        RuleFiles.shipped().stream()
                .flatMap(file -> file.rules().stream())
                .map(RuleFile.Rule::id)
                .filter(id -> !id.startsWith("REQ"))
                .forEach(id -> {
                    expected.add(id + ".title");
                    expected.add(id + ".message");
                    expected.add(id + ".remedy");
                });
        assertEquals(expected, new TreeSet<>(messages("ja").stringPropertyNames()));
        assertEquals(expected, new TreeSet<>(messages("en").stringPropertyNames()));
    }

    @Test
    void bothLanguagesTellTheSameFacts() throws IOException {
        Properties ja = messages("ja");
        Properties en = messages("en");
        for (String key : ja.stringPropertyNames()) {
            if (key.endsWith(".message")) {
                assertEquals(placeholders(en.getProperty(key)), placeholders(ja.getProperty(key)), key);
            }
        }
    }

    private static TreeSet<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(placeholder -> placeholder.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties messages(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("messages/findings_" + language + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}
