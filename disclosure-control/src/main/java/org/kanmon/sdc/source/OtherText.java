package org.kanmon.sdc.source;

/** Watches a column that the layout does not name, for figures. */
final class OtherText {

    private final String name;
    private final int field;
    private boolean figures;

    OtherText(String name, int field) {
        this.name = name;
        this.field = field;
    }

    void add(CsvScanner scanner) {
        figures = figures || isFigure(scanner.text(field).strip());
    }

    /** Digits of any width, with nothing between them that letters would need. */
    private static boolean isFigure(String text) {
        return text.codePoints().anyMatch(Character::isDigit)
                && text.codePoints().allMatch(c -> Character.isDigit(c) || " .,+-%．，＋－−△▲％".indexOf(c) >= 0);
    }

    OtherColumn column() {
        return new OtherColumn(name, field + 1, figures);
    }
}
