package org.kanmon.sdc.microdata.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.kanmon.sdc.microdata.recode.Pseudonymisation;
import org.kanmon.sdc.microdata.recode.Recoding;
import org.kanmon.sdc.source.Problems;
import org.kanmon.sdc.source.Spelling;
import org.kanmon.sdc.source.YamlMapping;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads what a schema says of the columns. */
final class ColumnFields {

    private static final List<String> KEYS = Stream.concat(
                    Stream.of("column", "role", "drop", "hierarchy", "levels", "missing"), RecodingFields.KEYS.stream())
            .toList();
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
        List<Recoding> recodings = new RecodingFields(mapping, problems).read();
        Optional<Role> role = role(mapping, recodings);
        Optional<Generalizations> hierarchy = new HierarchyFields(problems).read(mapping);
        Optional<int[]> levels = levels(mapping);
        if (name.isEmpty() || role.isEmpty()) {
            return Optional.empty();
        }
        String shown = Spelling.shown(name.get());
        Integer first = lines.putIfAbsent(name.get(), YamlMapping.line(node));
        if (first != null) {
            mapping.note("schema-column-twice", node, shown, first.toString());
        }
        check(mapping, role.get(), shown, recodings);
        Set<String> missing = new HashSet<>(mapping.texts("missing"));
        return Optional.of(new Column(
                name.get(),
                role.get(),
                hierarchy,
                levels.map(range -> range[0]).orElse(0),
                levels.map(range -> OptionalInt.of(range[1])).orElse(OptionalInt.empty()),
                recodings,
                missing));
    }

    /** The role that is named; that of a column to drop, and of pseudonyms, may be left out. */
    private static Optional<Role> role(YamlMapping mapping, List<Recoding> recodings) {
        boolean drop = mapping.find("drop").isPresent()
                && mapping.oneOf("drop", Map.of("true", true, "false", false)).orElse(false);
        if (mapping.find("role").isPresent()) {
            Optional<Role> role = mapping.oneOf("role", ROLES);
            if (drop && role.isPresent() && role.get() != Role.IDENTIFIER) {
                mapping.note("schema-drop-role", mapping.find("drop").orElseThrow());
            }
            return role;
        }
        if (drop) {
            return Optional.of(Role.IDENTIFIER);
        }
        if (recodings.stream().anyMatch(Pseudonymisation.class::isInstance)) {
            return Optional.of(Role.INSENSITIVE);
        }
        return mapping.oneOf("role", ROLES);
    }

    private static void check(YamlMapping mapping, Role role, String shown, List<Recoding> recodings) {
        if (mapping.find("hierarchy").isPresent() && role != Role.QUASI_IDENTIFIER && role != Role.SENSITIVE) {
            mapping.note("schema-hierarchy-role", mapping.find("hierarchy").orElseThrow(), shown);
        }
        if (mapping.find("levels").isPresent() && role != Role.QUASI_IDENTIFIER) {
            mapping.note("schema-levels-role", mapping.find("levels").orElseThrow(), shown);
        }
        for (Recoding recoding : recodings) {
            boolean pointless =
                    role == Role.IDENTIFIER || recoding instanceof Pseudonymisation && role != Role.INSENSITIVE;
            if (pointless) {
                mapping.note(
                        "schema-recoding-role",
                        mapping.find(recoding.word()).orElseThrow(),
                        recoding.word(),
                        shown,
                        role.word());
            }
        }
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
