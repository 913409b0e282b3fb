package org.kanmon.rules.publication;

import java.util.List;

/**
 * What was found out about the sheets and tables of a file with several.
 *
 * @param plainSheets names of sheets in which nothing is counted
 * @param unclear tables of which nobody can tell how they belong together, and of which one hides something, or has to, or that differ by few
 * @param linked titles of the tables that are taken to speak of the same people, one text for each group of them
 */
public record TablesOfFile(List<String> plainSheets, List<Pair> unclear, List<String> linked) {

    public TablesOfFile {
        plainSheets = List.copyOf(plainSheets);
        unclear = List.copyOf(unclear);
        linked = List.copyOf(linked);
    }

    /** Two tables by their titles. */
    public record Pair(String first, String second) {}
}
