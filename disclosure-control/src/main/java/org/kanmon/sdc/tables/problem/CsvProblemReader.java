package org.kanmon.sdc.tables.problem;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.kanmon.sdc.source.Problem;
import org.kanmon.sdc.tables.model.CategoryTree;

/** Reads a problem from CSV: one record per inner cell, the count in the last column; a missing combination counts 0. */
final class CsvProblemReader {

    /** The code of every total in a CSV problem. */
    static final String TOTAL = "Total";

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,15}");

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
        List<CategoryTree.Builder> flat = flat(names, hierarchies);
        for (int d = 0; d < names.size(); d++) {
            CategoryTree nested = hierarchies.get(names.get(d));
            trees.add(nested == null ? flat.get(d).build() : nested);
        }
        MarginTable margins = new MarginTable(csv.file(), names, trees);
        addRecords(margins);
        return TableProblem.ofCounts(margins.sumUp(), threshold);
    }

    /** The categories of columns without a hierarchy, in the order of their first records. */
    private List<CategoryTree.Builder> flat(List<String> names, Map<String, CategoryTree> hierarchies)
            throws UnusableProblem {
        List<CategoryTree.Builder> builders = new ArrayList<>();
        List<Set<String>> known = new ArrayList<>();
        for (int d = 0; d < names.size(); d++) {
            builders.add(CategoryTree.rooted(TOTAL));
            known.add(new HashSet<>());
        }
        csv.forEach((record, line) -> {
            checkLength(record, line, names.size());
            for (int d = 0; d < names.size(); d++) {
                if (!hierarchies.containsKey(names.get(d))) {
                    String code = record.getField(d);
                    if (code.isEmpty() || code.equals(TOTAL)) {
                        throw csv.wrong("category-empty", line, d, TOTAL);
                    }
                    if (known.get(d).add(code)) {
                        builders.get(d).add(code, 0);
                    }
                }
            }
        });
        return builders;
    }

    private void checkLength(CsvRecord record, int line, int dimensions) throws UnusableProblem {
        if (record.getFieldCount() != dimensions + 1) {
            throw csv.wrong(
                    "record-length", line, CsvTable.NO_COLUMN, "" + record.getFieldCount(), "" + (dimensions + 1));
        }
    }

    private void addRecords(MarginTable margins) throws UnusableProblem {
        int[] nodes = new int[trees.size()];
        csv.forEach((record, line) -> {
            for (int d = 0; d < nodes.length; d++) {
                nodes[d] = trees.get(d).find(record.getField(d));
                if (nodes[d] == CategoryTree.NONE) {
                    throw csv.wrong("not-in-hierarchy", line, d, record.getField(d));
                }
                if (trees.get(d).childCount(nodes[d]) > 0) {
                    throw csv.wrong("not-innermost", line, d, record.getField(d));
                }
            }
            if (!margins.put(nodes, count(line, record.getField(nodes.length)))) {
                throw csv.wrong("record-twice", line, CsvTable.NO_COLUMN);
            }
        });
    }

    private long count(int line, String text) throws UnusableProblem {
        if (!WHOLE.matcher(text).matches()) {
            throw csv.wrong("count-not-whole-here", line, trees.size(), text);
        }
        return Long.parseLong(text);
    }
}
