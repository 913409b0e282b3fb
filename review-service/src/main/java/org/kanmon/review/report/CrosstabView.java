package org.kanmon.review.report;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.model.Table;

/** Writes a crosstab as its file has it: levels of headings above, categories beside, and a figure or a mark in each cell. */
final class CrosstabView {

    private final Page page;
    private final Table table;
    private final CrosstabGrid grid;
    private final TableCell cells;

    CrosstabView(Page page, Table table, CrosstabGrid grid, TableCell cells) {
        this.page = page;
        this.table = table;
        this.grid = grid;
        this.cells = cells;
    }

    void write() {
        page.open("thead");
        for (int i = 0; i < Math.max(1, grid.above().size()); i++) {
            headingsOf(i);
        }
        page.close();
        body();
    }

    private void headingsOf(int i) {
        page.open("tr");
        if (i == 0) {
            String span = Integer.toString(Math.max(1, grid.above().size()));
            page.label("th", "table.row", "scope", "col", "class", "position", "rowspan", span);
            grid.beside()
                    .forEach(level ->
                            page.element("th", CrosstabGrid.name(table, level), "scope", "col", "rowspan", span));
        }
        if (grid.above().isEmpty()) {
            IntStream.range(0, grid.columns().length).forEach(column -> page.element("th", "", "scope", "col"));
        }
        int from = 0;
        while (!grid.above().isEmpty() && from < grid.columns().length) {
            List<Integer> levels = grid.above().subList(0, i + 1);
            int to = runEnd(from, grid.columns().length, column -> labels(levels, grid.inColumn(column)));
            page.element(
                    "th",
                    CrosstabGrid.label(table, grid.above().get(i), grid.inColumn(from)),
                    "scope",
                    "colgroup",
                    "class",
                    "figure",
                    "colspan",
                    Integer.toString(to - from));
            from = to;
        }
        page.close();
    }

    private void body() {
        page.open("tbody");
        BitSet anchored = new BitSet();
        for (int row = 0; row < grid.rows().length; row++) {
            page.open("tr");
            page.element("td", Integer.toString(grid.rows()[row]), "class", "position");
            categories(row);
            for (int cell : grid.cells()[row]) {
                if (cell == CrosstabGrid.NONE) {
                    page.element("td", "");
                } else {
                    boolean first = !anchored.get(table.row(cell));
                    anchored.set(table.row(cell));
                    cells.write(cell, first ? ShownRows.anchor(table.row(cell)) : "");
                }
            }
            page.close();
        }
        page.close();
    }

    /** What is beside a row, but for what stands there already for several rows. */
    private void categories(int row) {
        for (int i = 0; i < grid.beside().size(); i++) {
            List<Integer> levels = grid.beside().subList(0, i + 1);
            IntFunction<List<String>> labels = at -> labels(levels, grid.inRow(at));
            boolean last = i == grid.beside().size() - 1;
            if (!last && row > 0 && labels.apply(row).equals(labels.apply(row - 1))) {
                continue;
            }
            int level = grid.beside().get(i);
            int end = last ? row + 1 : runEnd(row, grid.rows().length, labels);
            boolean total = level < table.dimensions().size() && table.node(level, table.row(grid.inRow(row))) == 0;
            page.element(
                    "th",
                    CrosstabGrid.label(table, level, grid.inRow(row)),
                    "scope",
                    "row",
                    "class",
                    total ? "total" : "category",
                    "rowspan",
                    Integer.toString(end - row));
        }
    }

    private List<String> labels(List<Integer> levels, int cell) {
        return levels.stream()
                .map(level -> CrosstabGrid.label(table, level, cell))
                .toList();
    }

    private static int runEnd(int from, int end, IntFunction<List<String>> labels) {
        List<String> first = labels.apply(from);
        int to = from + 1;
        while (to < end && labels.apply(to).equals(first)) {
            to++;
        }
        return to;
    }
}
