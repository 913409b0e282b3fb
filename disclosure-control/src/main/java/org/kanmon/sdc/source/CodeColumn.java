package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The categories that one column names, gathered row by row: every code once, and per row its number. */
final class CodeColumn {

    private final String name;
    private final int column;
    private final Problems problems;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> codes = new ArrayList<>();
    private final IntList firstRows = new IntList();
    private final IntList firstColumns = new IntList();
    private final IntList rows = new IntList();

    CodeColumn(String name, int column, Problems problems) {
        this.name = name;
        this.column = column;
        this.problems = problems;
    }

    /** Takes the category that the table's next row names at a place of the file. */
    void add(int row, int at, String label) {
        String code = label.strip();
        if (code.isEmpty()) {
            problems.at("code-blank", row, at, name);
        }
        Integer known = numbers.get(code);
        if (known == null) {
            known = codes.size();
            numbers.put(code, known);
            codes.add(code);
            firstRows.add(row);
            firstColumns.add(at);
        }
        rows.add(known);
    }

    /** The column's name as the file writes it. */
    String name() {
        return name;
    }

    /** The 1-based column of the file that holds the labels; 0 where they stand in a header row. */
    int column() {
        return column;
    }

    /** The codes, each once, by their numbers. */
    List<String> codes() {
        return codes;
    }

    /** The row of the file in which the code of a number occurs first. */
    int firstRow(int number) {
        return firstRows.get(number);
    }

    /** The column of the file in which the code of a number occurs first. */
    int firstColumn(int number) {
        return firstColumns.get(number);
    }

    /** Per row the node of its code. */
    int[] nodes(int[] nodeOfNumber) {
        int[] nodes = rows.toArray();
        for (int row = 0; row < nodes.length; row++) {
            nodes[row] = nodeOfNumber[nodes[row]];
        }
        return nodes;
    }
}
