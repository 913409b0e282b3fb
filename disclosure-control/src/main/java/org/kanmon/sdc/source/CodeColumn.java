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
    private final IntList firstRecords = new IntList();
    private final IntList rows = new IntList();

    CodeColumn(String name, int column, Problems problems) {
        this.name = name;
        this.column = column;
        this.problems = problems;
    }

    /** Takes the category that a row names. */
    void add(int row, String label) {
        String code = label.strip();
        if (code.isEmpty()) {
            problems.at("code-blank", row, column, name);
        }
        Integer known = numbers.get(code);
        if (known == null) {
            known = codes.size();
            numbers.put(code, known);
            codes.add(code);
            firstRecords.add(row);
        }
        rows.add(known);
    }

    /** The column's name as the file writes it. */
    String name() {
        return name;
    }

    /** 1-based position in the file. */
    int column() {
        return column;
    }

    /** The codes, each once, by their numbers. */
    List<String> codes() {
        return codes;
    }

    /** The record in which the code of a number occurs first. */
    int firstRecord(int number) {
        return firstRecords.get(number);
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
