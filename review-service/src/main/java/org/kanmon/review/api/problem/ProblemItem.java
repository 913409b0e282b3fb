package org.kanmon.review.api.problem;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One of the reasons that a problem document lists.
 *
 * @param code the reason's stable word
 * @param message the reason for its reader: what, where, what was expected, what to do
 * @param part the part of the form that it concerns, where it concerns one
 * @param file the file that it concerns, where it concerns one
 * @param row 1-based row of the file
 * @param column 1-based column of the file
 */
record ProblemItem(
        String code,
        String message,
        Optional<String> part,
        Optional<String> file,
        OptionalInt row,
        OptionalInt column) {

    static ProblemItem ofPart(String code, String message, String part) {
        return new ProblemItem(
                code, message, Optional.of(part), Optional.empty(), OptionalInt.empty(), OptionalInt.empty());
    }

    static ProblemItem ofFile(String code, String message, String file, int row, int column) {
        return new ProblemItem(code, message, Optional.empty(), Optional.of(file), oneBased(row), oneBased(column));
    }

    private static OptionalInt oneBased(int position) {
        return position > 0 ? OptionalInt.of(position) : OptionalInt.empty();
    }
}
