package org.kanmon.sdc.tables.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kanmon.sdc.tables.model.CategoryTree;

/** Reads problems: tables to be protected without criteria. */
public final class ProblemFiles {

    private ProblemFiles() {}

    /** A file by the name that its user knows, and its content. */
    public record NamedFile(String name, byte[] content) {}

    /**
     * Reads a JSON problem: {@code threshold}, {@code dims}, {@code tables}, {@code cells}.
     *
     * @throws UnusableProblem if something is wrong with it
     */
    public static TableProblem json(NamedFile file) throws UnusableProblem {
        return new JsonProblemReader(file.name(), file.content()).read();
    }

    /**
     * Reads a CSV problem: one record per inner cell, the count last; a missing combination counts 0, and all margins are
     * published under the code {@code Total}.
     *
     * @param hierarchies per column name a hierarchy file (leaf, parent, grandparent …, header line), where categories nest
     * @param threshold the smallest count, 0 aside, that may be shown
     * @throws UnusableProblem if something is wrong with one of the files
     */
    public static TableProblem csv(NamedFile file, Map<String, NamedFile> hierarchies, long threshold)
            throws UnusableProblem {
        Map<String, CategoryTree> trees = new LinkedHashMap<>();
        for (Map.Entry<String, NamedFile> entry : hierarchies.entrySet()) {
            NamedFile hierarchy = entry.getValue();
            trees.put(
                    entry.getKey(), HierarchyFile.read(hierarchy.name(), hierarchy.content(), CsvProblemReader.TOTAL));
        }
        return new CsvProblemReader(file.name(), file.content()).read(trees, threshold);
    }
}
