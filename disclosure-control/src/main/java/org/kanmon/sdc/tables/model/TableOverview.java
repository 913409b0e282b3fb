package org.kanmon.sdc.tables.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tables of one file as one list of rows, for people to read: the title of the table comes first, then the dimensions of all
 * tables, and the measures of all. A row has no category in a dimension that its table does not have ({@code ""}), and no figure in
 * a measure that its table does not have. Nothing is ever measured on it. The overview of a single table is the table itself.
 */
public final class TableOverview {

    /** The name of the dimension that tells tables apart. */
    public static final String TITLE = "シート";

    private static final byte NOTHING = -2;

    private final List<Table> tables;
    private final int[] starts;
    private final List<Measure> measures = new ArrayList<>();
    private final Table table;

    private TableOverview(List<Table> tables, List<String> titles) {
        this.tables = List.copyOf(tables);
        this.starts = new int[tables.size() + 1];
        for (int t = 0; t < tables.size(); t++) {
            starts[t + 1] = starts[t] + tables.get(t).rows();
            tables.get(t).measures().stream()
                    .map(TableOverview::named)
                    .filter(measure -> !measures.contains(measure))
                    .forEach(measures::add);
        }
        this.table = tables.size() == 1 ? tables.get(0) : build(titles);
    }

    /**
     * The overview of tables.
     *
     * @param titles per table what tells it from the others
     */
    public static TableOverview of(List<Table> tables, List<String> titles) {
        return new TableOverview(tables, titles);
    }

    /** All tables in one. */
    public Table table() {
        return table;
    }

    /** The number here of a cell of a table. */
    public int cell(int of, int cellOfTable) {
        Table own = tables.get(of);
        if (tables.size() == 1) {
            return cellOfTable;
        }
        int measure = measures.indexOf(named(own.measures().get(own.measure(cellOfTable))));
        return measure * starts[tables.size()] + starts[of] + own.row(cellOfTable);
    }

    private static Measure named(Measure measure) {
        return new Measure(measure.name(), measure.unit(), 0);
    }

    private Table build(List<String> titles) {
        List<Dimension> dimensions = new ArrayList<>(List.of(dimension(TITLE, DimensionKind.CATEGORY, titles)));
        Map<String, DimensionKind> kinds = new LinkedHashMap<>();
        tables.forEach(one -> one.dimensions().forEach(d -> kinds.putIfAbsent(d.name(), d.kind())));
        kinds.forEach((name, kind) -> dimensions.add(dimension(name, kind, codes(name))));
        int[][] nodes = new int[dimensions.size()][starts[tables.size()]];
        for (int t = 0; t < tables.size(); t++) {
            Arrays.fill(
                    nodes[0],
                    starts[t],
                    starts[t + 1],
                    dimensions.get(0).categories().find(titles.get(t)));
            placeRows(tables.get(t), starts[t], dimensions, nodes);
        }
        return withFigures(dimensions, nodes);
    }

    private static void placeRows(Table table, int start, List<Dimension> dimensions, int[][] nodes) {
        for (int d = 0; d < table.dimensions().size(); d++) {
            Dimension own = table.dimensions().get(d);
            int at = 1;
            while (!dimensions.get(at).name().equals(own.name())) {
                at++;
            }
            for (int row = 0; row < table.rows(); row++) {
                String code = own.categories().code(table.node(d, row));
                nodes[at][start + row] = dimensions.get(at).categories().find(code);
            }
        }
    }

    private List<String> codes(String name) {
        List<String> codes = new ArrayList<>();
        for (Table one : tables) {
            for (Dimension dimension : one.dimensions()) {
                for (int node = 0;
                        dimension.name().equals(name)
                                && node < dimension.categories().size();
                        node++) {
                    codes.add(dimension.categories().code(node));
                }
            }
        }
        return codes;
    }

    private static Dimension dimension(String name, DimensionKind kind, List<String> codes) {
        CategoryTree.Builder tree = CategoryTree.rooted("");
        Set<String> seen = new LinkedHashSet<>(codes);
        seen.remove("");
        seen.forEach(code -> tree.add(code, 0));
        CategoryTree categories = tree.build();
        List<String> levels = java.util.Collections.nCopies(categories.size(), "");
        return new Dimension(name, kind, categories, levels, 0);
    }

    private Table withFigures(List<Dimension> dimensions, int[][] nodes) {
        int rows = starts[tables.size()];
        int cells = rows * measures.size();
        long[] values = new long[cells];
        BitSet hidden = new BitSet(cells);
        int[] fileRows = new int[cells];
        int[] fileColumns = new int[cells];
        byte[] decimals = new byte[cells];
        Arrays.fill(decimals, NOTHING);
        for (int t = 0; t < tables.size(); t++) {
            Table own = tables.get(t);
            for (int c = 0; c < own.cells(); c++) {
                int cell = cell(t, c);
                hidden.set(cell, own.isHidden(c));
                values[cell] = own.isHidden(c) ? 0 : own.value(c);
                fileRows[cell] = own.record(c);
                fileColumns[cell] = own.column(c);
                decimals[cell] =
                        own.decimals().isRead(c) ? (byte) own.decimals().of(c) : NOTHING;
            }
            for (int m = 0; m < measures.size(); m++) {
                for (int row = starts[t]; row < starts[t + 1]; row++) {
                    fileRows[m * rows + row] = own.record(own.cell(0, row - starts[t]));
                }
            }
        }
        CellPlaces places = CellPlaces.crosstab(rows, fileRows, fileColumns);
        return new Table(dimensions, measures, nodes, values, hidden, places, Decimals.of(decimals));
    }
}
