package org.kanmon.review.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.Table;

/** Names a cell's place as a person looks for it: by row and column of the file, and by its categories. */
final class Places {

    private static final String BETWEEN = " · ";

    private Places() {}

    /** The facts of the labels {@code place.cell}. */
    static Map<String, String> position(Table table, int cell) {
        return Map.of("row", Integer.toString(table.record(cell)), "column", Integer.toString(table.column(cell)));
    }

    /** The cell's categories, and its measure where there are several, for example {@code 01101 · 男 · 患者数}. */
    static String categories(Table table, int cell) {
        List<String> parts = new ArrayList<>();
        for (int d = 0; d < table.dimensions().size(); d++) {
            parts.add(code(table, d, table.row(cell)));
        }
        parts.removeIf(String::isEmpty);
        if (table.measures().size() > 1) {
            parts.add(table.measures().get(table.measure(cell)).name());
        }
        return String.join(BETWEEN, parts);
    }

    /** The code of a row's category in a dimension. */
    static String code(Table table, int dimension, int row) {
        Dimension named = table.dimensions().get(dimension);
        return named.categories().code(table.node(dimension, row));
    }
}
