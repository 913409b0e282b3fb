package org.kanmon.criteria.file;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads YAML files whose values are all texts; what a text means is for the reader of the field to say. */
public final class YamlFile {

    /** The largest file that is read; a criterion has about 2 KB. */
    static final int MAX_BYTES = 256 * 1024;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setCodePointLimit(MAX_BYTES)
            .build();

    private final TextFile file;
    private final Problems problems;

    private YamlFile(TextFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Reads a file that must be there and be a mapping.
     *
     * @return its fields; empty if it cannot be used, and why is among the problems
     */
    public static Optional<Fields> read(FileTree tree, String path, Problems problems) {
        return TextFile.read(tree, path, MAX_BYTES, problems).flatMap(file -> new YamlFile(file, problems).fields());
    }

    private Optional<Fields> fields() {
        boolean tabs = reportTabs();
        try {
            Optional<Node> root = compose();
            if (root.isEmpty()) {
                problems.add(Problem.of("empty-file", file.name()));
            }
            return root.flatMap(node -> Fields.of(node, file.name(), problems));
        } catch (GuardedParser.Refused e) {
            problems.add(e.code(), place(e.mark()));
        } catch (MarkedYamlEngineException e) {
            if (!tabs) {
                problems.add("syntax", place(e.getProblemMark()), e.getProblem());
            }
        } catch (YamlEngineException e) {
            problems.add("syntax", place(Optional.empty()), e.getMessage());
        }
        return Optional.empty();
    }

    private Optional<Node> compose() {
        // A tab is as wide as a blank here, so that the places of all other problems stay right.
        String text = file.text().replace('\t', ' ');
        return new Composer(SETTINGS, new GuardedParser(SETTINGS, text)).getSingleNode();
    }

    private boolean reportTabs() {
        String[] lines = file.text().split("\n", -1);
        boolean any = false;
        for (int i = 0; i < lines.length; i++) {
            int tab = lines[i].indexOf('\t');
            if (tab >= 0) {
                problems.add("tab", new Place(file.name(), i + 1, tab + 1));
                any = true;
            }
        }
        return any;
    }

    private Place place(Optional<Mark> mark) {
        return mark.map(m -> new Place(file.name(), m.getLine() + 1, m.getColumn() + 1))
                .orElse(new Place(file.name(), 1, 1));
    }
}
