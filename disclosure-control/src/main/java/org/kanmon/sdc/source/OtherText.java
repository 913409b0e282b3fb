package org.kanmon.sdc.source;

/** Watches a column that the layout does not name, for figures. */
final class OtherText {

    private static final String COUNTERS = "人名件例";

    private final String name;
    private final int column;
    private boolean figures;

    OtherText(String name, int column) {
        this.name = name;
        this.column = column;
    }

    /** 1-based position in the file. */
    int position() {
        return column;
    }

    void add(String text) {
        figures = figures || isFigure(text.strip());
    }

    /** Digits of any width and signs of any kind, as in {@code 4 (2.3%)}; no letters but those that people count with. */
    private static boolean isFigure(String text) {
        return text.codePoints().anyMatch(Character::isDigit)
                && text.codePoints().allMatch(c -> !Character.isLetter(c) || COUNTERS.indexOf(c) >= 0);
    }

    OtherColumn column() {
        return new OtherColumn(name, column, figures);
    }
}
