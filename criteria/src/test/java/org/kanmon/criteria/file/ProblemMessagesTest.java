package org.kanmon.criteria.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProblemMessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.kanmon.criteria.problems", locale);
    }

    @Test
    void bothLanguagesHaveTheSameMessagesWithTheSamePlaceholders() {
        ResourceBundle english = bundle(Locale.ENGLISH);
        ResourceBundle japanese = bundle(Locale.JAPANESE);
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(japanese.keySet()));
        for (String code : english.keySet()) {
            assertEquals(placeholders(english.getString(code)), placeholders(japanese.getString(code)), code);
        }
    }

    private static Set<String> placeholders(String message) {
        return PLACEHOLDER
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyMessageIsASentenceInBothLanguages() {
        for (String code : bundle(Locale.ENGLISH).keySet()) {
            Problem problem = new Problem(code, "a.yaml", 3, 5, java.util.List.of("eins", "zwei", "drei", "vier"));
            String english = ProblemMessages.in(Locale.ENGLISH).sentence(problem);
            String japanese = ProblemMessages.in(Locale.JAPAN).sentence(problem);
            assertFalse(english.contains("{"), english);
            assertFalse(english.contains("''"), english);
            assertFalse(japanese.contains("{"), japanese);
            assertFalse(english.equals(japanese), code);
        }
    }

    @Test
    void sentenceBeginsWithThePlace() {
        Problem problem = Problem.at("bad-date", new Place("ndb/x.yaml", 12, 3), "2024/11/1");
        assertEquals(
                "ndb/x.yaml:12:3: \"2024/11/1\" is not a date. Write year, month and day, for example 2024-11-01.",
                ProblemMessages.in(Locale.GERMAN).sentence(problem));
        assertEquals(
                "ndb/x.yaml:12:3: 「2024/11/1」は日付ではありません。2024-11-01 のように年・月・日を書いてください。",
                ProblemMessages.in(Locale.JAPAN).sentence(problem));
        assertEquals(
                "x.yaml: the file is empty. Fill it in, or remove it: a missing criterion file means that the"
                        + " criteria are silent.",
                ProblemMessages.in(Locale.US).sentence(Problem.of("empty-file", "x.yaml")));
    }
}
