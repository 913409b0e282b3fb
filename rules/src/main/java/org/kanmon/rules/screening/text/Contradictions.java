package org.kanmon.rules.screening.text;

import java.util.Arrays;
import java.util.List;

/** Finds sentences that say something else than the structured answers, by a list of words; a sentence that denies does not count. */
public final class Contradictions {

    private static final List<Line> LINES =
            WordList.read("contradictions.csv", List.of("kind", "words", "denials", "answers")).stream()
                    .map(cells -> new Line(
                            cells.get(0),
                            WordList.words(cells.get(1)),
                            WordList.words(cells.get(2)),
                            WordList.words(cells.get(3))))
                    .toList();

    private Contradictions() {}

    /**
     * Something found.
     *
     * @param kind what the words are about, for example {@code advertising}
     * @param word the word found
     */
    public record Found(String kind, String word) {}

    /**
     * What a text says that the answers do not.
     *
     * @param answers the structured answers that say the same openly
     */
    public static List<Found> in(String text, List<String> answers) {
        return Arrays.stream(WordList.plain(text).split("[。!?;]"))
                .flatMap(sentence -> LINES.stream()
                        .filter(line -> line.answers().stream().noneMatch(answers::contains))
                        .filter(line -> line.denials().stream().noneMatch(sentence::contains))
                        .flatMap(line -> line.words().stream()
                                .filter(sentence::contains)
                                .limit(1)
                                .map(word -> new Found(line.kind(), word))))
                .distinct()
                .toList();
    }

    private record Line(String kind, List<String> words, List<String> denials, List<String> answers) {}
}
