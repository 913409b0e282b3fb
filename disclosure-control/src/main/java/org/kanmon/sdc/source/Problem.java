package org.kanmon.sdc.source;

import java.util.List;

/**
 * One reason why an input cannot be used: what is wrong and where. The sentence is made from {@code problems_ja.properties}
 * or {@code problems_en.properties} by its code.
 *
 * @param code the message's key, for example {@code count-not-whole}
 * @param file the name of the file as its user knows it
 * @param row 1-based record or line of the file, 0 where the problem is not at one
 * @param column 1-based column of the file, 0 where the problem is not at one
 * @param arguments what was found, what was expected, in the order of the message's placeholders
 */
public record Problem(String code, String file, int row, int column, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** A problem of a file as a whole. */
    public static Problem of(String code, String file, String... arguments) {
        return new Problem(code, file, 0, 0, List.of(arguments));
    }

    /** A problem at a place in a file. */
    public static Problem at(String code, String file, int row, int column, String... arguments) {
        return new Problem(code, file, row, column, List.of(arguments));
    }
}
