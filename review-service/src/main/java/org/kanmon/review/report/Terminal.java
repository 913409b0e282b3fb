package org.kanmon.review.report;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Sets text for a terminal: lines no wider than asked for, broken where the language breaks them, with hanging indents. A word
 * wider than a line stays whole. Characters that could steer the terminal are made visible.
 */
final class Terminal {

    /** How a heading is set off where colour is wanted. */
    enum Ink {
        PLAIN("1"),
        GREEN("1;32"),
        YELLOW("1;33"),
        RED("1;31");

        private final String code;

        Ink(String code) {
            this.code = code;
        }
    }

    private static final int NARROWEST = 40;
    private static final int INDENT = 2;
    private static final String ESCAPE = "\u001b[";

    private final StringBuilder out = new StringBuilder();
    private final Locale language;
    private final int columns;
    private final boolean colour;

    Terminal(Locale language, int columns, boolean colour) {
        this.language = language;
        this.columns = Math.max(NARROWEST, columns);
        this.colour = colour;
    }

    Terminal heading(String text, Ink ink) {
        for (String line : wrapped(text, columns)) {
            out.append(colour ? ESCAPE + ink.code + "m" + line + ESCAPE + "0m" : line)
                    .append('\n');
        }
        return this;
    }

    Terminal paragraph(String text) {
        return hanging(" ".repeat(INDENT), text);
    }

    /** A line of a list in lists; the deeper, the further to the right. */
    Terminal item(int depth, String text) {
        return hanging(" ".repeat((depth + 1) * INDENT), text);
    }

    /** Names and texts in two columns; the texts hang below each other. */
    Terminal entries(Map<String, String> entries) {
        int widest = entries.keySet().stream().mapToInt(DisplayWidth::of).max().orElse(0);
        entries.forEach((name, text) ->
                hanging(" ".repeat(INDENT) + DisplayWidth.padded(name, widest) + " ".repeat(INDENT), text));
        return this;
    }

    Terminal blank() {
        out.append('\n');
        return this;
    }

    String text() {
        return out.toString();
    }

    private Terminal hanging(String start, String text) {
        int indent = DisplayWidth.of(start);
        String before = start;
        if (indent > columns / 2) {
            out.append(start.stripTrailing()).append('\n');
            indent = 2 * INDENT;
            before = " ".repeat(indent);
        }
        for (String line : wrapped(text, columns - indent)) {
            out.append(before).append(line).append('\n');
            before = " ".repeat(indent);
        }
        return this;
    }

    private List<String> wrapped(String text, int width) {
        String shown = Visible.line(text);
        BreakIterator breaks = BreakIterator.getLineInstance(language);
        breaks.setText(shown);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (to < shown.length() && shown.charAt(to - 1) == '-') {
                continue; // "0-4" and the paths of criteria stay whole
            }
            String piece = shown.substring(from, to);
            if (DisplayWidth.of(line + piece.stripTrailing()) > width && !line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece);
            from = to;
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
