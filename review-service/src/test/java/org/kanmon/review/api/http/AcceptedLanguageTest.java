package org.kanmon.review.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedLanguageTest {

    @ParameterizedTest
    @CsvSource({
        "ja, ja",
        "ja-JP en, ja",
        "en-GB ja, en",
        "fr en ja, en",
        "fr, en",
        "*, ja",
        "'', ja",
    })
    void firstOfTheTwoLanguagesDecides(String preferred, String expected) {
        List<Locale> locales = Stream.of(preferred.split(" "))
                .filter(tag -> !tag.isEmpty())
                .map(tag -> tag.equals("*") ? new Locale("*") : Locale.forLanguageTag(tag))
                .toList();
        assertEquals(Locale.forLanguageTag(expected), AcceptedLanguage.of(locales));
    }
}
