package org.kanmon.review.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MicrodataLabelsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+}");

    @Test
    void bothLanguagesHaveTheSameLabelsWithTheSamePlaceholders() {
        ResourceBundle japanese = bundle(Locale.JAPANESE);
        ResourceBundle english = bundle(Locale.ENGLISH);
        assertEquals(new TreeSet<>(japanese.keySet()), new TreeSet<>(english.keySet()));
        for (String key : english.keySet()) {
            assertFalse(
                    english.getString(key).isBlank() || japanese.getString(key).isBlank(), key);
            assertEquals(placeholders(japanese.getString(key)), placeholders(english.getString(key)), key);
        }
    }

    private static TreeSet<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ResourceBundle bundle(Locale language) {
        return Languages.bundle("org.kanmon.review.report.microdata", language);
    }
}
