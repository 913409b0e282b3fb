package org.kanmon.review.report;

import java.util.Locale;

/**
 * Makes characters visible that a reader cannot see and that could mislead or steer a terminal: control characters, overrides
 * of the writing direction, zero-width characters, halves of surrogate pairs. What comes out is also well-formed in XML.
 */
final class Visible {

    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE = 0x7F;
    private static final int PICTURE_OF_DELETE = 0x2421;

    private Visible() {}

    /** A text on one line: line breaks and tabs become spaces. */
    static String line(String text) {
        return show(text.replaceAll("\r\n|[\r\n\t]", " "), false);
    }

    /** A text that keeps its lines and tabs. */
    static String block(String text) {
        return show(text.replaceAll("\r\n?", "\n"), true);
    }

    private static String show(String text, boolean lines) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (lines && (c == '\n' || c == '\t') || !isInvisible(c)) {
                shown.appendCodePoint(c);
            } else if (c < ' ') {
                shown.appendCodePoint(CONTROL_PICTURES + c);
            } else if (c == DELETE) {
                shown.appendCodePoint(PICTURE_OF_DELETE);
            } else {
                shown.append(String.format(Locale.ROOT, "⟨U+%04X⟩", c));
            }
        });
        return shown.toString();
    }

    private static boolean isInvisible(int c) {
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return noncharacter
                || switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                };
    }
}
