package org.kanmon.sdc.microdata.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.kanmon.sdc.source.Problems;
import org.kanmon.sdc.source.Spelling;
import org.kanmon.sdc.source.YamlMapping;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads what a schema says of the columns. */
final class ColumnFields {

    private static final List<String> KEYS = List.of("column", "role", "hierarchy", "levels");
    private static final Map<String, Role> ROLES = SchemaFile.words(Role.values(), Role::word);

    private final Problems problems;
    private final Map<String, Integer> lines = new HashMap<>();

    ColumnFields(Problems problems) {
        this.problems = problems;
    }

    List<Column> read(List<Node> nodes) {
        List<Column> columns = new ArrayList<>();
        nodes.forEach(node -> read(node).ifPresent(columns::add));
        return columns;
    }

    private Optional<Column> read(Node node) {
        YamlMapping mapping = new YamlMapping(node, KEYS, problems);
        Optional<String> name = mapping.requiredText("column");
        Optional<Role> role = mapping.oneOf("role", ROLES);
        Optional<String> hierarchy = mapping.text("hierarchy");
        Optional<int[]> levels = levels(mapping);
        if (name.isEmpty() || role.isEmpty()) {
            return Optional.empty();
        }
        String shown = Spelling.shown(name.get());
        Integer first = lines.putIfAbsent(name.get(), YamlMapping.line(node));
        if (first != null) {
            mapping.note("schema-column-twice", node, shown, first.toString());
        }
        if (hierarchy.isPresent() && role.get() != Role.QUASI_IDENTIFIER && role.get() != Role.SENSITIVE) {
            mapping.note("schema-hierarchy-role", mapping.find("hierarchy").orElseThrow(), shown);
        }
        if (levels.isPresent() && role.get() != Role.QUASI_IDENTIFIER) {
            mapping.note("schema-levels-role", mapping.find("levels").orElseThrow(), shown);
        }
        return Optional.of(new Column(
                name.get(),
                role.get(),
                hierarchy,
                levels.map(range -> range[0]).orElse(0),
                levels.map(range -> OptionalInt.of(range[1])).orElse(OptionalInt.empty())));
    }

    private static Optional<int[]> levels(YamlMapping mapping) {
        if (mapping.find("levels").isEmpty()) {
            return Optional.empty();
        }
        List<String> texts = mapping.texts("levels");
        if (texts.size() == 2 && texts.stream().allMatch(text -> text.matches("[0-9]{1,4}"))) {
            int[] range = texts.stream().mapToInt(Integer::parseInt).toArray();
            if (range[0] <= range[1]) {
                return Optional.of(range);
            }
        }
        mapping.note("schema-levels", mapping.find("levels").orElseThrow());
        return Optional.empty();
    }
}
