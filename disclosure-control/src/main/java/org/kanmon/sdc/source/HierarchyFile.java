package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the categories of one dimension nest, from a CSV file {@code leaf,parent[,grandparent…]} with a header line. A chain
 * may be shorter than the header: its last fields are then blank. A code's level is the header of the first column in which
 * it occurs. The codes make a tree: whatever has two parents, or lies in itself, is refused. Immutable.
 */
public final class HierarchyFile implements CodeList {

    /** No classification in use is half as deep; ancestors are listed per code, so depth costs. */
    static final int DEEPEST = 32;

    private final String fileName;
    private final Map<String, String> levels;
    private final Map<String, String> parents;

    private HierarchyFile(String fileName, HierarchyRows rows) {
        this.fileName = fileName;
        this.levels = Map.copyOf(rows.levels());
        this.parents = Map.copyOf(rows.parents());
    }

    /**
     * Reads a hierarchy.
     *
     * @param fileName the file's name as its user knows it
     * @param bytes the file: CSV or TSV in UTF-8 or Windows-31J
     * @throws UnusableInput with every problem found, each with its row
     */
    public static HierarchyFile read(String fileName, byte[] bytes) throws UnusableInput {
        Problems problems = new Problems(fileName);
        if (bytes.length > Limits.USUAL.bytes()) {
            throw problems.fatal("file-too-large", 0, 0, Integer.toString(Limits.USUAL.bytes()));
        }
        EncodedText text = EncodedText.of(fileName, bytes);
        HierarchyRows rows = new HierarchyRows(problems);
        rows.addAll(new CsvScanner(text, Separator.of(text), Limits.USUAL, problems));
        problems.throwIfAny();
        new HierarchyCheck(rows.parents(), problems).check();
        problems.throwIfAny();
        return new HierarchyFile(fileName, rows);
    }

    /** The file's name as its user knows it. */
    String fileName() {
        return fileName;
    }

    @Override
    public Optional<Code> find(String code) {
        if (!levels.containsKey(code)) {
            return Optional.empty();
        }
        List<String> ancestors = new ArrayList<>();
        for (String parent = parents.get(code); parent != null; parent = parents.get(parent)) {
            ancestors.add(parent);
        }
        return Optional.of(new Code(code, levels.get(code), ancestors));
    }
}
