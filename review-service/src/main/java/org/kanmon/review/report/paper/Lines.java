package org.kanmon.review.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Breaks texts into lines: between Japanese characters, at spaces between words, and within a word that is wider than a line. What
 * may not begin a line (行頭禁則) stays with the character before it, and what may not end one (行末禁則) with the one after it.
 */
final class Lines {

    private static final String NEVER_FIRST = "、。，．・：；？！゛゜ヽヾゝゞ々ー）］｝」』】〉》〕〟ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)]}%’”…";
    private static final String NEVER_LAST = "（［｛「『【〈《〔〝([{‘“";
    private static final int FIRST_WIDE = 0x2E80;

    private final IntToDoubleFunction width;
    private final float room;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private double used;

    private Lines(IntToDoubleFunction width, float room) {
        this.width = width;
        this.room = room;
    }

    /**
     * The lines of a text, at least one.
     *
     * @param width how wide a character is
     * @param room how wide a line may be, in the same unit
     */
    static List<String> of(String text, IntToDoubleFunction width, float room) {
        Lines lines = new Lines(width, room);
        int[] characters = text.codePoints().toArray();
        int start = 0;
        while (start < characters.length) {
            int end = endOfUnit(characters, start);
            lines.add(characters, start, end);
            start = end;
        }
        lines.lines.add(lines.line.toString().stripTrailing());
        return lines.lines;
    }

    /** A unit is what no line break divides. */
    private static int endOfUnit(int[] characters, int start) {
        int end = start + 1;
        while (end < characters.length && sticks(characters[end - 1], characters[end])) {
            end++;
        }
        return end;
    }

    private static boolean sticks(int before, int after) {
        if (before == ' ') {
            return false;
        }
        return after == ' '
                || NEVER_FIRST.indexOf(after) >= 0
                || NEVER_LAST.indexOf(before) >= 0
                || before < FIRST_WIDE && after < FIRST_WIDE && before != '/' && before != '-';
    }

    private void add(int[] characters, int start, int end) {
        double unit = 0;
        for (int i = start; i < end; i++) {
            unit += characters[i] == ' ' && i == end - 1 ? 0 : width.applyAsDouble(characters[i]);
        }
        if (used + unit > room && line.length() > 0) {
            breakLine();
        }
        for (int i = start; i < end; i++) {
            double one = width.applyAsDouble(characters[i]);
            if (used + one > room && line.length() > 0 && characters[i] != ' ') {
                breakLine();
            }
            line.appendCodePoint(characters[i]);
            used += one;
        }
    }

    private void breakLine() {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        used = 0;
    }
}
