package org.kanmon.criteria.file;

import java.util.Comparator;
import java.util.List;

/**
 * One reason why a criteria file cannot be used: what is wrong and where. The sentence is made from {@code
 * problems_ja.properties} or {@code problems_en.properties} by its code.
 *
 * @param code the message's key, for example {@code bad-date}
 * @param file the file's name as its reader knows it
 * @param line 1-based line, 0 where the problem is the file as a whole
 * @param column 1-based column, 0 where the problem is the file as a whole
 * @param arguments what was found, what was expected, in the order of the message's placeholders
 */
public record Problem(String code, String file, int line, int column, List<String> arguments)
        implements Comparable<Problem> {

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::code)
            .thenComparing(problem -> String.join("\n", problem.arguments()));

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** A problem of a file as a whole. */
    public static Problem of(String code, String file, String... arguments) {
        return new Problem(code, file, 0, 0, List.of(arguments));
    }

    /** A problem at a place in a file. */
    public static Problem at(String code, Place place, String... arguments) {
        return new Problem(code, place.file(), place.line(), place.column(), List.of(arguments));
    }

    /** The place as compilers write it: {@code file:line:column}, or the file alone. */
    public String place() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }

    /** By file, then from the top down. */
    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }
}
