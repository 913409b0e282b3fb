package org.kanmon.review.api.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextsTest {

    private static final ResourceBundle JAPANESE = bundle("ja");
    private static final ResourceBundle ENGLISH = bundle("en");

    @Test
    void bothLanguagesSayTheSameThingsWithTheSameParticulars() {
        assertEquals(new TreeSet<>(ENGLISH.keySet()), new TreeSet<>(JAPANESE.keySet()));
        for (String key : ENGLISH.keySet()) {
            assertEquals(placeholders(ENGLISH.getString(key)), placeholders(JAPANESE.getString(key)), key);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeHasATitleAndAnExplanation(ProblemType type) {
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            assertFalse(ProblemTexts.in(language).title(type).isBlank());
            assertFalse(ProblemTexts.in(language).meaning(type).isBlank());
        }
    }

    @Test
    void faultOfAFormIsTold() {
        FormFault fault = new FormFault("bad-date", "as-of", List.of("4/1"));
        ProblemItem item = fault.in(ProblemTexts.in(Locale.ENGLISH));
        assertEquals(
                "The part \"as-of\" is \"4/1\", which is not a date. Write year, month and day, for example 2025-04-01.",
                item.message());
        assertTrue(fault.in(ProblemTexts.in(Locale.JAPAN)).message().contains("日付ではありません"));
    }

    @Test
    void otherLanguagesAreToldInEnglish() {
        assertEquals(Locale.ENGLISH, ProblemTexts.in(Locale.FRENCH).language());
    }

    private static TreeSet<String> placeholders(String text) {
        return Pattern.compile("\\{(\\d)")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("org.kanmon.review.api.problem.texts", Locale.forLanguageTag(language));
    }
}
