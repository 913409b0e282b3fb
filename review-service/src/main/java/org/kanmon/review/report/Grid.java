package org.kanmon.review.report;

import java.util.ArrayList;
import java.util.List;

/** Rows of texts in columns as wide as their widest text on a terminal. */
final class Grid {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a row; all rows have the same number of texts. */
    Grid row(String... texts) {
        rows.add(List.of(texts));
        return this;
    }

    /** The rows as lines, each after an indent and without blanks at its end. */
    String lines(String indent) {
        StringBuilder lines = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int i = 0; i < row.size(); i++) {
                line.append(DisplayWidth.padded(Visible.line(row.get(i)), width(i)))
                        .append(GAP);
            }
            lines.append(line.toString().stripTrailing()).append('\n');
        }
        return lines.toString();
    }

    private int width(int column) {
        return rows.stream()
                .mapToInt(row -> DisplayWidth.of(Visible.line(row.get(column))))
                .max()
                .orElse(0);
    }
}
