package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The chains of a hierarchy file, gathered row by row: who lies in whom, and what level that is. */
final class HierarchyRows {

    private final Problems problems;
    private final List<String> header = new ArrayList<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, Integer> records = new HashMap<>();
    private final Map<String, Integer> repeated = new LinkedHashMap<>();

    HierarchyRows(Problems problems) {
        this.problems = problems;
    }

    /** Takes the header line and all rows of a file. */
    void addAll(CsvScanner scanner) throws UnusableInput {
        if (!scanner.nextWithText()) {
            throw problems.fatal("file-empty", 0, 0);
        }
        for (int field = 0; field < scanner.fields(); field++) {
            header.add(scanner.text(field).strip());
        }
        if (header.size() < 2) {
            throw problems.fatal("hierarchy-columns", scanner.record(), 0, Spelling.shown(header));
        }
        while (scanner.nextWithText()) {
            add(scanner);
        }
        repeated.forEach((code, record) -> {
            if (parents.containsValue(code)) {
                problems.at("hierarchy-in-itself", record, 0, Spelling.shown(code));
            }
        });
    }

    private void add(CsvScanner scanner) {
        if (scanner.fields() != header.size()) {
            String expected = Integer.toString(header.size());
            problems.at("row-ragged", scanner.record(), 0, expected, Integer.toString(scanner.fields()));
            return;
        }
        String[] chain = new String[header.size()];
        Arrays.setAll(chain, field -> scanner.text(field).strip());
        int length = chain.length;
        while (chain[length - 1].isEmpty()) {
            length--;
        }
        int gap = Arrays.asList(chain).subList(0, length).indexOf("");
        if (gap >= 0) {
            problems.at("hierarchy-gap", scanner.record(), gap + 1);
            return;
        }
        for (int field = 0; field < length; field++) {
            columns.merge(chain[field], field, Math::min);
            if (field + 1 < length) {
                nest(chain[field], chain[field + 1], scanner.record(), field + 2);
            }
        }
    }

    /** A code that is written at two levels, as the only child of itself, is one category. */
    private void nest(String code, String parent, int record, int column) {
        if (code.equals(parent)) {
            repeated.putIfAbsent(code, record);
            return;
        }
        String known = parents.putIfAbsent(code, parent);
        if (known == null) {
            records.put(code, record);
        } else if (!known.equals(parent)) {
            problems.at(
                    "hierarchy-two-parents",
                    record,
                    column,
                    Spelling.shown(code),
                    Spelling.shown(parent),
                    Spelling.shown(known),
                    Integer.toString(records.get(code)));
        }
    }

    /** The parent of every code that has one, in the order of the file. */
    Map<String, String> parents() {
        return parents;
    }

    /** The level of every code. */
    Map<String, String> levels() {
        Map<String, String> levels = new HashMap<>();
        columns.forEach((code, column) -> levels.put(code, header.get(column)));
        return levels;
    }
}
