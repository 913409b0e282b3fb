package org.kanmon.review.report.paper;

/** Tells texts that a spreadsheet may take for a formula when somebody edits or copies them. */
final class FormulaLike {

    private static final String SIGNS = "=+-@＝＋－＠";

    private FormulaLike() {}

    /** Whether the text begins like a formula; Japanese spreadsheets read the full-width signs as well. */
    static boolean is(String text) {
        return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0;
    }
}
