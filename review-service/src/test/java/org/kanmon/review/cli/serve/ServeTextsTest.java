package org.kanmon.review.cli.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServeTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"texts", "help"})
    void bothLanguagesSayTheSameThings(String name) {
        assertEquals(keys(name, Locale.ENGLISH), keys(name, Locale.JAPANESE));
    }

    private static TreeSet<String> keys(String name, Locale language) {
        return new TreeSet<>(ResourceBundle.getBundle("org.kanmon.review.cli.serve." + name, language)
                .keySet());
    }
}
