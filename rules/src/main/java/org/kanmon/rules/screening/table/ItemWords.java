package org.kanmon.rules.screening.table;

import java.util.List;
import org.kanmon.rules.screening.text.WordList;

/** Which class an item belongs to, by its Japanese name: the first line of the list whose words fit. */
public final class ItemWords {

    /** The class of an item that no line speaks of. */
    public static final String OTHER = "other";

    private static final String ANY = "*";
    private static final List<Line> LINES =
            WordList.read("items.csv", List.of("class", "database", "how", "words", "unless")).stream()
                    .map(Line::of)
                    .toList();

    private ItemWords() {}

    /** The class of an item of a database. */
    public static String classOf(String database, String name) {
        String plain = WordList.plain(name);
        return LINES.stream()
                .filter(line -> line.fits(database, plain))
                .map(Line::itemClass)
                .findFirst()
                .orElse(OTHER);
    }

    /** All classes, in the order of the list. */
    static List<String> classes() {
        List<String> classes = new java.util.ArrayList<>(
                LINES.stream().map(Line::itemClass).distinct().toList());
        classes.add(OTHER);
        return classes;
    }

    private record Line(
            String itemClass, List<String> databases, boolean whole, List<String> words, List<String> unless) {

        static Line of(List<String> cells) {
            return new Line(
                    cells.get(0),
                    WordList.words(cells.get(1)),
                    cells.get(2).equals("whole"),
                    WordList.words(cells.get(3)),
                    WordList.words(cells.get(4)));
        }

        boolean fits(String database, String name) {
            return (databases.contains(ANY) || databases.contains(database))
                    && words.stream().anyMatch(word -> whole ? name.equals(word) : name.contains(word))
                    && unless.stream().noneMatch(name::contains);
        }
    }
}
