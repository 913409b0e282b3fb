package org.kanmon.sdc.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every problem that the code knows has a sentence in both languages, and no sentence is left without a problem. */
class ProblemMessagesTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern NOTED =
            Pattern.compile("(?:\\.at|\\.of|\\.fatal|note|refused)\\(\\s*\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");
    private static final Pattern WORD = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    @Test
    void bothLanguagesHaveTheSameMessages() throws IOException {
        assertEquals(messages("en").stringPropertyNames(), messages("ja").stringPropertyNames());
    }

    @Test
    void bothLanguagesNameTheSameFacts() throws IOException {
        Properties english = messages("en");
        Properties japanese = messages("ja");
        for (String key : english.stringPropertyNames()) {
            assertEquals(placeholders(english.getProperty(key)), placeholders(japanese.getProperty(key)), key);
        }
    }

    @Test
    void everyProblemNotedInTheCodeHasAMessage() throws IOException {
        Set<String> codes = literals(NOTED);
        codes.removeAll(messages("en").stringPropertyNames());
        assertEquals(Set.of(), codes);
    }

    @Test
    void everyMessageBelongsToAProblem() throws IOException {
        Set<String> unused = new TreeSet<>(messages("en").stringPropertyNames());
        Set<String> words = literals(WORD);
        unused.removeIf(key -> key.startsWith("place.") || words.contains(key.replaceFirst("-near$", "")));
        assertEquals(Set.of(), unused);
    }

    @Test
    void sentenceNamesFileRowAndColumn() {
        Problem problem = Problem.at("count-negative", "it''s {1}.csv", 12345, 4, "-3 {0}", "- *");
        assertEquals(
                "it''s {1}.csv, row 12345, column 4: \"-3 {0}\" is negative. A count is a whole number of 0 or more; "
                        + "if this is a mark that means hidden, add it to the layout's masks (now: - *).",
                ProblemMessages.in(Locale.ENGLISH).sentence(problem));
        assertEquals(
                "it''s {1}.csv の 12345 行 4 列目: 「-3 {0}」は負の数です。人数・件数は 0 以上の整数です。"
                        + "秘匿を表す記号であれば、レイアウトの masks に加えてください（現在: - *）。",
                ProblemMessages.in(Locale.JAPAN).sentence(problem));
    }

    @Test
    void languagesWithoutMessagesAreAnsweredInEnglish() {
        Problem problem = Problem.of("rows-none", "t.csv");
        assertEquals(
                ProblemMessages.in(Locale.ENGLISH).sentence(problem),
                ProblemMessages.in(Locale.FRENCH).sentence(problem));
    }

    @Test
    void noSentenceShowsAnUnfilledPlaceholder() throws IOException {
        List<String> arguments = List.of("a", "b", "c", "d");
        for (String code : messages("en").stringPropertyNames()) {
            if (!code.startsWith("place.")) {
                for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
                    String sentence = ProblemMessages.in(language).sentence(new Problem(code, "f", 1, 2, arguments));
                    assertFalse(PLACEHOLDER.matcher(sentence).find(), sentence);
                    assertFalse(sentence.contains("''"), sentence);
                }
            }
        }
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        String name = "problems_" + language + ".properties";
        try (var in = ProblemMessages.class.getResourceAsStream(name)) {
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return messages;
    }

    private static Set<String> placeholders(String pattern) {
        Matcher matcher = PLACEHOLDER.matcher(pattern);
        return matcher.results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> literals(Pattern pattern) throws IOException {
        Set<String> found = new HashSet<>();
        for (String folder : List.of("source", "microdata/source", "microdata/schema", "microdata/engine")) {
            try (Stream<Path> files =
                    Files.walk(SOURCES.resolve("org/kanmon/sdc").resolve(folder))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    pattern.matcher(Files.readString(file)).results().forEach(result -> found.add(result.group(1)));
                }
            }
        }
        assertTrue(found.size() > 10, "the sources have been found");
        return found;
    }
}
