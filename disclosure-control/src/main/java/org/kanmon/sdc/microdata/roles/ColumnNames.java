package org.kanmon.sdc.microdata.roles;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** What the names of columns say, by a list of words in Japanese and English. */
final class ColumnNames {

    private static final String WORDS = "column-names.properties";
    private static final Pattern LATIN = Pattern.compile("[a-z0-9 ]+");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern NOT_LATIN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern NO_LETTER = Pattern.compile("[\\s\\p{Punct}・]+");

    /** A Japanese character says about as much as so many Latin letters. */
    private static final int LETTERS_PER_CHARACTER = 3;

    private final List<Word> words;

    private ColumnNames(List<Word> words) {
        this.words = words;
    }

    /** A word and what it tells. */
    private record Word(String text, ColumnMeaning meaning, boolean latin) {

        int weight() {
            return latin ? text.length() : LETTERS_PER_CHARACTER * text.length();
        }
    }

    /** A word found in a name. */
    record Found(ColumnMeaning meaning, String word, int place, int weight) {}

    static ColumnNames read() {
        Properties properties = new Properties();
        try (InputStream in = ColumnNames.class.getResourceAsStream(WORDS);
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Word> words = new ArrayList<>();
        for (ColumnMeaning meaning : ColumnMeaning.values()) {
            for (String word : properties.getProperty(meaning.word(), "").split(",")) {
                if (!word.isBlank()) {
                    words.add(
                            new Word(word.strip(), meaning, LATIN.matcher(word).matches()));
                }
            }
        }
        return new ColumnNames(words);
    }

    /** The longest word in a name; of words of a length the first. */
    Optional<Found> find(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
        String compact = NO_LETTER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        // Words may be told apart by capitals, or be written with some.
        String spaced = CAMEL.matcher(plain).replaceAll(" ") + " | " + plain;
        String latin = " " + NOT_LATIN.matcher(spaced.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
        return words.stream()
                .map(word -> new Found(
                        word.meaning(),
                        word.text(),
                        word.latin() ? latin.indexOf(" " + word.text() + " ") : compact.indexOf(word.text()),
                        word.weight()))
                .filter(found -> found.place() >= 0)
                .max(Comparator.comparingInt(Found::weight)
                        .thenComparing(Comparator.comparingInt(Found::place).reversed())
                        .thenComparing(Comparator.comparing(Found::meaning).reversed()));
    }
}
