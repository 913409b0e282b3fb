package org.kanmon.sdc.tables.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kanmon.sdc.tables.model.CategoryTree;

/** Reads a hierarchy file: per record a leaf, its parent, its grandparent and so on. */
final class HierarchyFile {

    private final CsvTable csv;
    private final Map<String, String> parents = new LinkedHashMap<>();

    private HierarchyFile(CsvTable csv) {
        this.csv = csv;
    }

    /** The tree below a root that the file does not name. */
    static CategoryTree read(String file, byte[] content, String root) throws UnusableProblem {
        return new HierarchyFile(CsvTable.read(file, content)).tree(root);
    }

    private CategoryTree tree(String root) throws UnusableProblem {
        List<String> topDown = new ArrayList<>();
        int levels = csv.header().size();
        for (int level = levels - 1; level >= 0; level--) {
            int at = level;
            csv.forEach((record, line) -> {
                if (record.getFieldCount() != levels) {
                    throw csv.wrong(
                            "record-length", line, CsvTable.NO_COLUMN, "" + record.getFieldCount(), "" + levels);
                }
                String parent = at + 1 < levels ? record.getField(at + 1) : root;
                add(line, at, record.getField(at), parent, root, topDown);
            });
        }
        CategoryTree.Builder builder = CategoryTree.rooted(root);
        Map<String, Integer> nodes = new LinkedHashMap<>(Map.of(root, 0));
        for (String code : topDown) {
            nodes.put(code, builder.add(code, nodes.get(parents.get(code))));
        }
        return builder.build();
    }

    private void add(int line, int level, String code, String parent, String root, List<String> topDown)
            throws UnusableProblem {
        if (code.isEmpty() || code.equals(root)) {
            throw csv.wrong("category-empty", line, level, root);
        }
        String known = parents.putIfAbsent(code, parent);
        if (known == null) {
            topDown.add(code);
        } else if (!known.equals(parent) || level == 0) {
            throw csv.wrong("category-two-parents", line, level, code, known, parent);
        }
    }
}
