package org.kanmon.sdc.microdata.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kanmon.sdc.microdata.hierarchy.Bands;
import org.kanmon.sdc.microdata.hierarchy.DateParts;
import org.kanmon.sdc.microdata.hierarchy.DateParts.Part;
import org.kanmon.sdc.microdata.hierarchy.DiseaseCodes;
import org.kanmon.sdc.microdata.hierarchy.HierarchyRule;
import org.kanmon.sdc.microdata.hierarchy.Intervals;
import org.kanmon.sdc.microdata.hierarchy.Redaction;
import org.kanmon.sdc.microdata.schema.Generalizations.Computed;
import org.kanmon.sdc.microdata.schema.Generalizations.Listed;
import org.kanmon.sdc.microdata.schema.Generalizations.Regions;
import org.kanmon.sdc.microdata.schema.Numbers.Range;
import org.kanmon.sdc.source.Problems;
import org.kanmon.sdc.source.YamlMapping;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads where the generalizations of a column come from: a file, or a kind of rule with its parameters. */
final class HierarchyFields {

    private static final String KIND = "kind";

    /** The keys of each kind beside its name. */
    private static final Map<String, List<String>> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("intervals", List.of("widths", "origin", "below", "from", "decimals"));
        KEYS.put("bands", List.of("starts", "decimals"));
        KEYS.put("date", List.of("parts"));
        KEYS.put("region", List.of());
        KEYS.put("icd-10", List.of());
        KEYS.put("redaction", List.of("length", "keep", "from"));
    }

    private final Problems problems;

    HierarchyFields(Problems problems) {
        this.problems = problems;
    }

    /** What the key {@code hierarchy} of a column says. */
    Optional<Generalizations> read(YamlMapping column) {
        Optional<Node> node = column.find("hierarchy");
        if (node.isEmpty()) {
            return Optional.empty();
        }
        return node.get() instanceof MappingNode
                ? built(node.get())
                : column.text("hierarchy").map(Listed::new);
    }

    private Optional<Generalizations> built(Node node) {
        List<String> known = SchemaFile.scalar(node, KIND)
                .map(KEYS::get)
                .orElseGet(() ->
                        KEYS.values().stream().flatMap(List::stream).distinct().toList());
        YamlMapping mapping = new YamlMapping(
                node, Stream.concat(Stream.of(KIND), known.stream()).toList(), problems);
        Map<String, String> kinds = new LinkedHashMap<>();
        KEYS.keySet().forEach(kind -> kinds.put(kind, kind));
        Optional<String> kind = mapping.oneOf(KIND, kinds);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        return switch (kind.get()) {
            case "region" -> Optional.of(new Regions());
            case "icd-10" -> Optional.of(new Computed(new DiseaseCodes()));
            case "date" -> parts(mapping).map(Computed::new);
            case "redaction" -> redaction(mapping, node).map(Computed::new);
            case "bands" -> bands(mapping, node).map(Computed::new);
            default -> intervals(mapping, node, mapping.texts("widths")).map(Computed::new);
        };
    }

    /** Intervals of these widths, with the origin and limits that a mapping names. */
    static Optional<HierarchyRule> intervals(YamlMapping mapping, Node node, List<String> widths) {
        Numbers numbers = new Numbers(mapping);
        List<BigDecimal> all = numbers.decimals(node, widths);
        if (widths.isEmpty()) {
            mapping.note("schema-widths", node);
        }
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> below = numbers.decimal("below");
        Optional<BigDecimal> from = numbers.decimal("from");
        BigDecimal origin = numbers.decimal("origin").orElse(BigDecimal.ZERO);
        boolean whole = isWhole(mapping);
        return made(mapping, node, "schema-widths", () -> new Intervals(origin, all, whole, below, from));
    }

    /** Bands that begin with the numbers of {@code starts}: one list, or one for each level. */
    static Optional<HierarchyRule> bands(YamlMapping mapping, Node node) {
        Numbers numbers = new Numbers(mapping);
        List<Node> items = mapping.items("starts");
        List<List<BigDecimal>> levels = new ArrayList<>();
        if (items.stream().allMatch(SequenceNode.class::isInstance)) {
            items.forEach(level -> levels.add(numbers.decimals(level, SchemaFile.scalars(level))));
        } else {
            levels.add(numbers.decimals(node, mapping.texts("starts")));
        }
        boolean whole = isWhole(mapping);
        if (levels.isEmpty()) {
            mapping.note("schema-starts", node);
            return Optional.empty();
        }
        return made(mapping, node, "schema-starts", () -> new Bands(levels, whole));
    }

    private static boolean isWhole(YamlMapping mapping) {
        return mapping.find("decimals").isEmpty()
                || !mapping.oneOf("decimals", Map.of("true", true, "false", false))
                        .orElse(false);
    }

    private static Optional<HierarchyRule> parts(YamlMapping mapping) {
        Map<String, Part> words = SchemaFile.words(Part.values(), Part::word);
        List<String> named = mapping.texts("parts");
        if (mapping.find("parts").isEmpty()) {
            return Optional.of(new DateParts(List.of(Part.MONTH, Part.QUARTER, Part.YEAR)));
        }
        Node node = mapping.find("parts").orElseThrow();
        if (named.isEmpty() || !words.keySet().containsAll(named)) {
            mapping.note("schema-parts", node, String.join(", ", words.keySet()));
            return Optional.empty();
        }
        return made(
                mapping,
                node,
                "schema-parts",
                () -> new DateParts(named.stream().map(words::get).toList()),
                String.join(", ", words.keySet()));
    }

    private static Optional<HierarchyRule> redaction(YamlMapping mapping, Node node) {
        Optional<Double> length = new Numbers(mapping).required("length", Range.WHOLE);
        List<BigDecimal> keep = new Numbers(mapping).decimals(node, mapping.texts("keep"));
        boolean right = mapping.find("from").isEmpty()
                || mapping.oneOf("from", Map.of("right", true, "left", false)).orElse(true);
        if (length.isEmpty()) {
            return Optional.empty();
        }
        return made(
                mapping,
                node,
                "schema-keep",
                () -> new Redaction(
                        length.get().intValue(),
                        keep.stream().map(BigDecimal::intValueExact).toList(),
                        right));
    }

    private static Optional<HierarchyRule> made(
            YamlMapping mapping, Node node, String code, Supplier<HierarchyRule> rule, String... arguments) {
        try {
            HierarchyRule made = rule.get();
            if (made.steps() > 0) {
                return Optional.of(made);
            }
        } catch (IllegalArgumentException | ArithmeticException e) {
            // Told below, in the words of schemas.
        }
        mapping.note(code, node, arguments);
        return Optional.empty();
    }
}
