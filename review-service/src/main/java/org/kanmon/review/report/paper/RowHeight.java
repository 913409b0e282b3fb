package org.kanmon.review.report.paper;

import java.util.List;

/** How high a row must be for its texts to be seen whole, as far as the width of letters can be told without the font. */
final class RowHeight {

    private static final float LINE = 15;
    /** What the format bears. */
    private static final float HIGHEST = 409;

    private static final int FIRST_WIDE = 0x2E80;

    private RowHeight() {}

    /** The height in points. */
    static float of(List<Cell> cells, List<Column> columns) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Cell.Words words) {
                // A character of every line is lost, because words are not broken where the line ends.
                int room = Math.max(1, columns.get(i).width() - 2);
                lines = Math.max(lines, (width(words.text()) + room - 1) / room);
            }
        }
        return Math.min(HIGHEST, LINE * lines);
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c < FIRST_WIDE ? 1 : 2).sum();
    }
}
