package org.kanmon.review.report.paper;

import java.util.List;

/**
 * A table with a name and notes above it.
 *
 * @param notes one paragraph each
 * @param rows each as long as {@code columns}
 */
public record Sheet(String name, List<String> notes, List<Column> columns, List<List<Cell>> rows) {

    public Sheet {
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
