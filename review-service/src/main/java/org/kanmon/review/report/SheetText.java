package org.kanmon.review.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kanmon.review.report.paper.Cell;
import org.kanmon.review.report.paper.Column;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.Table;

/** The words of workbook and print in one language, and cells made of them; nothing invisible gets into a cell. */
final class SheetText {

    private static final int CATEGORY = 16;

    private final FindingMessages messages;
    private final Labels own;

    SheetText(FindingMessages messages) {
        this.messages = messages;
        Locale language = messages.labels().language();
        this.own = new Labels(Languages.bundle("org.kanmon.review.report.sheets", language), language);
    }

    FindingMessages messages() {
        return messages;
    }

    /** A word that other reports use too. */
    String shared(String key) {
        return messages.labels().get(key);
    }

    String shared(String key, Map<String, String> facts) {
        return messages.labels().get(key, facts);
    }

    /** A word of sheets alone. */
    String own(String key) {
        return own.get(key);
    }

    String own(String key, Map<String, String> facts) {
        return own.get(key, facts);
    }

    /** A column whose heading is a word of sheets. */
    Column column(String key, int width) {
        return new Column(own("column." + key), width);
    }

    /** One column for each dimension of the table. */
    static List<Column> categories(Table table) {
        return table.dimensions().stream()
                .map(Dimension::name)
                .map(name -> new Column(Visible.line(name), CATEGORY))
                .toList();
    }

    static Cell words(String text) {
        return new Cell.Words(Visible.line(text));
    }

    static Cell figure(long value) {
        return new Cell.Figure(value);
    }

    /** The cells of row, column and categories of a cell of the table. */
    static void addPlace(Table table, int cell, List<Cell> to) {
        to.add(figure(table.record(cell)));
        to.add(figure(table.column(cell)));
        for (int d = 0; d < table.dimensions().size(); d++) {
            to.add(words(Places.code(table, d, table.row(cell))));
        }
        to.add(words(table.measures().get(table.measure(cell)).name()));
    }
}
