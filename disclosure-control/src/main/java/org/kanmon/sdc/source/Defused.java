package org.kanmon.sdc.source;

import java.util.regex.Pattern;

/**
 * Texts of CSV files that a spreadsheet program takes for formulas: it computes them, and they can send figures away, when the file
 * is opened. An apostrophe before them makes texts of them again; a reader of ours takes it for what it is, so that the same label
 * is the same with and without it.
 */
final class Defused {

    /** Japanese programs read the full-width signs as well. */
    private static final String SIGNS = "=+-@\t\r＝＋－＠";

    /** Marks such as a hyphen, which say nothing to compute. */
    private static final Pattern SIGNS_ALONE = Pattern.compile("[=+\\-@＝＋－＠\\s]*");

    private static final Pattern NUMBER =
            Pattern.compile("[-+＋－]?\\s*[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?(?:[eE][-+]?[0-9]{1,3})?\\s*[%％]?");

    private Defused() {}

    /** Whether a field with this text is taken for a formula: signed numbers and signs alone are not. */
    static boolean isFormulaLike(String text) {
        return !text.isEmpty()
                && SIGNS.indexOf(text.charAt(0)) >= 0
                && !SIGNS_ALONE.matcher(text).matches()
                && !NUMBER.matcher(text).matches();
    }

    /** The text to write for one that may be taken for a formula. */
    static String written(String text) {
        return isFormulaLike(text) ? "'" + text : text;
    }

    /** The text that a field means: without the apostrophe, if there is one of ours. */
    static String read(String text) {
        return text.startsWith("'") && isFormulaLike(text.substring(1)) ? text.substring(1) : text;
    }
}
