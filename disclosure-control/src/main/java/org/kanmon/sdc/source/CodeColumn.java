package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The categories that one column names, gathered row by row: every code once, and per row its number. */
final class CodeColumn {

    private final String name;
    private final int field;
    private final Problems problems;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> codes = new ArrayList<>();
    private final IntList firstRecords = new IntList();
    private final IntList rows = new IntList();

    CodeColumn(String name, int field, Problems problems) {
        this.name = name;
        this.field = field;
        this.problems = problems;
    }

    /** Takes the category of the scanner's current record. */
    void add(CsvScanner scanner) {
        String code = scanner.text(field).strip();
        if (code.isEmpty()) {
            problems.at("code-blank", scanner.record(), column(), name);
        }
        Integer known = numbers.get(code);
        if (known == null) {
            known = codes.size();
            numbers.put(code, known);
            codes.add(code);
            firstRecords.add(scanner.record());
        }
        rows.add(known);
    }

    /** The column's name as the file writes it. */
    String name() {
        return name;
    }

    /** 1-based position in the file. */
    int column() {
        return field + 1;
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
