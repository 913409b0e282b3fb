package org.kanmon.rules.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kanmon.sdc.tables.model.Imbalance;
import org.kanmon.sdc.tables.model.Table;

/** Writes a sum of a table so that its reader finds the cells: categories and figures. */
final class SumInWords {

    private static final int SHOWN_PARTS = 8;

    private final Table table;

    SumInWords(Table table) {
        this.table = table;
    }

    /** The total: {@code 47 × 総数 = 310}. */
    String total(Imbalance imbalance) {
        return categories(imbalance.total()) + " = " + figure(imbalance.total());
    }

    /** The first parts: {@code 47 × 男 = 151, 47 × 女 = 160}. */
    String parts(Imbalance imbalance) {
        String shown = Arrays.stream(imbalance.parts())
                .limit(SHOWN_PARTS)
                .mapToObj(part -> categories(part) + " = " + figure(part))
                .collect(Collectors.joining(", "));
        return imbalance.parts().length > SHOWN_PARTS ? shown + ", …" : shown;
    }

    /** The first cells, each with its categories: {@code 47 × 男, 47 × 女}. */
    String cells(int[] cells) {
        return keys(Arrays.stream(cells).mapToObj(table::key).toList());
    }

    /** The first of these categories, cell by cell. */
    String keys(List<Map<String, String>> keys) {
        String shown = keys.stream()
                .limit(SHOWN_PARTS)
                .map(key -> String.join(" × ", key.values()))
                .collect(Collectors.joining(", "));
        return keys.size() > SHOWN_PARTS ? shown + ", …" : shown;
    }

    /** The first categories of a dimension that cells lie in, each once. */
    String categories(int[] cells, int dimension) {
        List<String> categories = Arrays.stream(cells)
                .map(cell -> table.node(dimension, table.row(cell)))
                .distinct()
                .mapToObj(table.dimensions().get(dimension).categories()::code)
                .toList();
        String shown = categories.stream().limit(SHOWN_PARTS).collect(Collectors.joining(", "));
        return categories.size() > SHOWN_PARTS ? shown + ", …" : shown;
    }

    private String categories(int cell) {
        return String.join(" × ", table.key(cell).values());
    }

    private String figure(int cell) {
        return table.isHidden(cell) ? "?" : Long.toString(table.value(cell));
    }
}
