package org.kanmon.sdc.tables.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kanmon.sdc.source.Problem;
import org.kanmon.sdc.tables.model.CategoryTree;

/** Reads a problem from CSV: one record per inner cell, the count in the last column; a missing combination counts 0. */
final class CsvProblemReader {

    /** The code of every total in a CSV problem. */
    static final String TOTAL = "Total";

    private final CsvTable csv;
    private final List<CategoryTree> trees = new ArrayList<>();

    CsvProblemReader(String file, byte[] content) throws UnusableProblem {
        this.csv = CsvTable.read(file, content);
    }

    /**
     * @param hierarchies per column name its categories, where they nest
     */
    TableProblem read(Map<String, CategoryTree> hierarchies, long threshold) throws UnusableProblem {
        List<String> names = csv.header().subList(0, csv.header().size() - 1);
        for (String column : hierarchies.keySet()) {
            if (!names.contains(column)) {
                throw new UnusableProblem(Problem.of("no-such-column", csv.file(), column, String.join(", ", names)));
            }
        }
        if (names.isEmpty()) {
            throw new UnusableProblem(Problem.of("no-dimensions", csv.file()));
        }
        for (int d = 0; d < names.size(); d++) {
            CategoryTree nested = hierarchies.get(names.get(d));
            trees.add(nested == null ? flat(d) : nested);
        }
        MarginTable margins = new MarginTable(csv.file(), names, trees);
        addRecords(margins);
        boolean[] all = new boolean[names.size()];
        Arrays.fill(all, true);
        return TableProblem.ofCounts(margins.sumUp().build(List.of(all), this::conflict), threshold);
    }

    private CategoryTree flat(int d) throws UnusableProblem {
        Set<String> codes = new LinkedHashSet<>();
        for (int r = 1; r < csv.size(); r++) {
            String code = csv.record(r).get(Math.min(d, csv.record(r).size() - 1));
            if (code.isEmpty() || code.equals(TOTAL)) {
                throw csv.wrong("category-empty", r, d, TOTAL);
            }
            codes.add(code);
        }
        CategoryTree.Builder builder = CategoryTree.rooted(TOTAL);
        codes.forEach(code -> builder.add(code, 0));
        return builder.build();
    }

    private void addRecords(MarginTable margins) throws UnusableProblem {
        int dimensions = trees.size();
        for (int r = 1; r < csv.size(); r++) {
            List<String> record = csv.record(r);
            if (record.size() != dimensions + 1) {
                throw csv.wrong("record-length", r, CsvTable.NO_COLUMN, "" + record.size(), "" + (dimensions + 1));
            }
            int[] nodes = new int[dimensions];
            for (int d = 0; d < dimensions; d++) {
                nodes[d] = trees.get(d).find(record.get(d));
                if (nodes[d] == CategoryTree.NONE) {
                    throw csv.wrong("not-in-hierarchy", r, d, record.get(d));
                }
                if (trees.get(d).childCount(nodes[d]) > 0) {
                    throw csv.wrong("not-innermost", r, d, record.get(d));
                }
            }
            if (!margins.put(nodes, count(r, record.get(dimensions)))) {
                throw csv.wrong("record-twice", r, CsvTable.NO_COLUMN);
            }
        }
    }

    private long count(int record, String text) throws UnusableProblem {
        if (!text.matches("[0-9]{1,15}")) {
            throw csv.wrong("count-not-whole-here", record, trees.size(), text);
        }
        return Long.parseLong(text);
    }

    private UnusableProblem conflict(List<String> key, long difference) {
        throw new IllegalStateException("margins made from inner cells do not add up at " + key + ": " + difference);
    }
}
