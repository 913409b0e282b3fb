package org.kanmon.sdc.tables.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kanmon.sdc.tables.model.CategoryTree;

/**
 * Reads a hierarchy file: per record a leaf, its parent, its grandparent and so on. Chains may be shorter than the header: their
 * last fields are blank. A code that a chain repeats at the next level, as the only child of itself, is one category.
 */
final class HierarchyFile {

    private final CsvTable csv;
    private final String root;
    private final List<List<String>> chains = new ArrayList<>();
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, Integer> repeated = new LinkedHashMap<>();
    private final Map<String, Integer> nodes = new LinkedHashMap<>();

    private HierarchyFile(CsvTable csv, String root) {
        this.csv = csv;
        this.root = root;
    }

    /** The tree below a root that the file does not name. */
    static CategoryTree read(String file, byte[] content, String root) throws UnusableProblem {
        return new HierarchyFile(CsvTable.read(file, content), root).tree();
    }

    private CategoryTree tree() throws UnusableProblem {
        csv.forEach((record, line) -> {
            List<String> chain = chain(record.getFields(), line);
            nest(line, chain);
            chains.add(chain);
        });
        for (Map.Entry<String, Integer> code : repeated.entrySet()) {
            if (parents.containsValue(code.getKey())) {
                throw csv.wrong("category-in-itself-here", code.getValue(), CsvTable.NO_COLUMN, code.getKey());
            }
        }
        CategoryTree.Builder builder = CategoryTree.rooted(root);
        nodes.put(root, 0);
        int deepest = chains.stream().mapToInt(List::size).max().orElse(0);
        for (int level = deepest - 1; level >= 0; level--) {
            for (List<String> chain : chains) {
                if (level < chain.size()) {
                    add(chain.get(level), builder);
                }
            }
        }
        return builder.build();
    }

    private List<String> chain(List<String> fields, int line) throws UnusableProblem {
        if (fields.size() != csv.header().size()) {
            throw csv.wrong(
                    "record-length",
                    line,
                    CsvTable.NO_COLUMN,
                    "" + fields.size(),
                    "" + csv.header().size());
        }
        int length = fields.size();
        while (length > 1 && fields.get(length - 1).isEmpty()) {
            length--;
        }
        List<String> chain = new ArrayList<>();
        for (int level = 0; level < length; level++) {
            String code = fields.get(level);
            if (code.isEmpty() || code.equals(root)) {
                throw csv.wrong("category-empty", line, level, root);
            }
            if (!chain.isEmpty() && chain.get(chain.size() - 1).equals(code)) {
                repeated.put(code, line);
            } else {
                chain.add(code);
            }
        }
        return chain;
    }

    private void nest(int line, List<String> chain) throws UnusableProblem {
        for (int level = chain.size() - 1; level >= 0; level--) {
            String code = chain.get(level);
            String parent = level + 1 < chain.size() ? chain.get(level + 1) : root;
            String known = parents.putIfAbsent(code, parent);
            if (known != null && (!known.equals(parent) || level == 0)) {
                throw csv.wrong("category-two-parents", line, level, code, known, parent);
            }
        }
    }

    private void add(String code, CategoryTree.Builder builder) {
        if (!nodes.containsKey(code)) {
            add(parents.get(code), builder);
            nodes.put(code, builder.add(code, nodes.get(parents.get(code))));
        }
    }
}
