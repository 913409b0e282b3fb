package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Table;

/** Looks into the columns of numbers that the layout does not name: which of them tell nothing that the table does not tell. */
final class NumbersBeside {

    private static final String COUNTRY = "0";

    private final Sheet sheet;
    private final Table table;
    /** The rows of the file that hold figures, and the number of each. */
    private final Map<Integer, Integer> numberOfRow = new TreeMap<>();

    private final List<Integer> fileRows;

    private NumbersBeside(Sheet sheet, Table table) {
        this.sheet = sheet;
        this.table = table;
        for (int cell = 0; cell < table.cells(); cell++) {
            if (table.record(cell) > 0) {
                numberOfRow.put(table.record(cell), 0);
            }
        }
        this.fileRows = List.copyOf(numberOfRow.keySet());
        for (int i = 0; i < fileRows.size(); i++) {
            numberOfRow.put(fileRows.get(i), i);
        }
    }

    /** The same columns; without figures where their numbers count nobody. */
    static List<OtherColumn> judged(List<OtherColumn> columns, Sheet sheet, Table table) {
        if (columns.stream().noneMatch(NumbersBeside::isOpen)) {
            return columns;
        }
        NumbersBeside beside = new NumbersBeside(sheet, table);
        return columns.stream()
                .map(column -> isOpen(column) ? beside.judged(column) : column)
                .toList();
    }

    private static boolean isOpen(OtherColumn column) {
        return column.figures() && !column.name().isEmpty() && column.column() > 0;
    }

    private OtherColumn judged(OtherColumn column) {
        if (!isAlone(column.column())) {
            return column;
        }
        RowNumbers numbers = RowNumbers.of(fileRows.size(), row -> text(fileRows.get(row), column.column()));
        if (numbers.countRows(column.name())
                || regions().stream().anyMatch(codes -> numbers.areCodes(column.name(), codes))) {
            return new OtherColumn(column.name(), column.column(), false);
        }
        boolean ranks = RowNumbers.isOrder(column.name()) && areRanks(column.name(), numbers);
        return new OtherColumn(column.name(), column.column(), true, ranks);
    }

    /** Whether no number stands in a column but in the rows of the table. */
    private boolean isAlone(int column) {
        for (int row = 1; row <= sheet.rows(); row++) {
            if (!numberOfRow.containsKey(row) && OtherText.isFigure(text(row, column))) {
                return false;
            }
        }
        return true;
    }

    private String text(int row, int column) {
        return column > sheet.columns(row) ? "" : sheet.text(row, column).strip();
    }

    /** Per dimension of regions beside the figures the code of each row's region. */
    private List<List<String>> regions() {
        List<List<String>> regions = new ArrayList<>();
        for (int d = 0; d < table.dimensions().size(); d++) {
            Dimension dimension = table.dimensions().get(d);
            if (dimension.kind() == DimensionKind.REGION && dimension.column() > 0) {
                List<String> codes = new ArrayList<>(Collections.nCopies(fileRows.size(), ""));
                for (int cell = 0; cell < table.cells(); cell++) {
                    if (table.record(cell) > 0) {
                        codes.set(numberOfRow.get(table.record(cell)), code(dimension, table.node(d, table.row(cell))));
                    }
                }
                regions.add(codes);
            }
        }
        return regions;
    }

    private static String code(Dimension dimension, int node) {
        List<String> lineage = dimension.lineages().get(node);
        return node == 0 ? COUNTRY : lineage.isEmpty() ? "" : lineage.get(0);
    }

    private boolean areRanks(String name, RowNumbers numbers) {
        Map<Integer, long[]> figures = new HashMap<>();
        Map<Integer, BitSet> printed = new HashMap<>();
        for (int cell = 0; cell < table.cells(); cell++) {
            int column = table.column(cell);
            if (table.record(cell) > 0 && !table.isHidden(cell)) {
                int row = numberOfRow.get(table.record(cell));
                figures.computeIfAbsent(column, any -> new long[fileRows.size()])[row] = table.value(cell);
                printed.computeIfAbsent(column, any -> new BitSet()).set(row);
            }
        }
        return figures.keySet().stream()
                .anyMatch(column -> numbers.areRanks(name, figures.get(column), printed.get(column)));
    }
}
