package org.kanmon.review.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kanmon.review.domain.Review;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.TableOverview;

/** Names a cell in {@code decision.json}: by its categories and, where the file has several tables, by its table. */
final class CellKey {

    private static final String MEASURE = "measure";

    private CellKey() {}

    /**
     * Writes the fields {@code sheet}, where there are several tables, and {@code key}.
     *
     * @param table as read, or masked
     */
    static void write(Review review, Table table, int cell, JsonGenerator json) throws IOException {
        Map<String, String> key = new LinkedHashMap<>(table.key(cell));
        if (review.isOfSeveralTables()) {
            json.writeStringField("sheet", key.remove(TableOverview.TITLE));
            key.values().removeIf(String::isEmpty);
            if (measures(table, cell) == 1) {
                key.remove(MEASURE);
            }
        }
        write(key, json);
    }

    /** How many measures the cell's own table has. */
    private static int measures(Table overview, int cell) {
        int measures = 0;
        for (int m = 0; m < overview.measures().size(); m++) {
            measures += overview.column(overview.cell(m, overview.row(cell))) > 0 ? 1 : 0;
        }
        return measures;
    }

    static void write(Map<String, String> key, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("key");
        for (Map.Entry<String, String> part : key.entrySet()) {
            json.writeStringField(part.getKey(), part.getValue());
        }
        json.writeEndObject();
    }
}
