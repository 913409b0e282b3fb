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
            for (int r = 1; r < csv.size(); r++) {
                if (csv.record(r).size() != levels) {
                    throw csv.wrong(
                            "record-length",
                            r,
                            CsvTable.NO_COLUMN,
                            "" + csv.record(r).size(),
                            "" + levels);
                }
                add(r, level, level + 1 < levels ? csv.record(r).get(level + 1) : root, root, topDown);
            }
        }
        CategoryTree.Builder builder = CategoryTree.rooted(root);
        Map<String, Integer> nodes = new LinkedHashMap<>(Map.of(root, 0));
        for (String code : topDown) {
            nodes.put(code, builder.add(code, nodes.get(parents.get(code))));
        }
        return builder.build();
    }

    private void add(int record, int level, String parent, String root, List<String> topDown) throws UnusableProblem {
        String code = csv.record(record).get(level);
        if (code.isEmpty() || code.equals(root)) {
            throw csv.wrong("category-empty", record, level, root);
        }
        String known = parents.putIfAbsent(code, parent);
        if (known == null) {
            topDown.add(code);
        } else if (!known.equals(parent) || level == 0) {
            throw csv.wrong("category-two-parents", record, level, code, known, parent);
        }
    }
}
