package org.kanmon.rules.publication;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Texts of the file that tell counts of people which the table does not show.
 *
 * @param texts the first of them
 * @param count how many there are
 */
public record ToldCount(String texts, int count) {

    private static final int SHOWN = 5;

    static ToldCount of(List<String> texts) {
        String more = texts.size() > SHOWN ? " …" : "";
        String first = texts.stream().limit(SHOWN).map(text -> "「" + text + "」").collect(Collectors.joining());
        return new ToldCount(first + more, texts.size());
    }
}
