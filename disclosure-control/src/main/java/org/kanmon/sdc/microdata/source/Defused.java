package org.kanmon.sdc.microdata.source;

/**
 * Texts that no spreadsheet takes for a formula: one that begins with a sign of formulas gets an apostrophe before it. Numbers
 * with a sign are left alone. Japanese spreadsheets read the full-width signs as well.
 */
final class Defused {

    static final char APOSTROPHE = '\'';

    private static final String SIGNS = "=+-@\t\r\n＝＋－＠";

    private Defused() {}

    /** Whether a text has to be defused. */
    static boolean isNeeded(char[] buffer, int offset, int length) {
        return length > 0
                && SIGNS.indexOf(buffer[offset]) >= 0
                && !((buffer[offset] == '-' || buffer[offset] == '+') && isNumber(buffer, offset + 1, length - 1));
    }

    static String text(String text) {
        return isNeeded(text.toCharArray(), 0, text.length()) ? APOSTROPHE + text : text;
    }

    /** What a text was before it was defused; itself if it was not. */
    static String undone(String text) {
        boolean defused =
                !text.isEmpty() && text.charAt(0) == APOSTROPHE && isNeeded(text.toCharArray(), 1, text.length() - 1);
        return defused ? text.substring(1) : text;
    }

    /** Digits with at most one point between or before them. */
    private static boolean isNumber(char[] buffer, int offset, int length) {
        int points = 0;
        for (int i = offset; i < offset + length; i++) {
            boolean point = buffer[i] == '.';
            points += point ? 1 : 0;
            if (!point && (buffer[i] < '0' || buffer[i] > '9')) {
                return false;
            }
        }
        return points <= 1 && length > points;
    }
}
