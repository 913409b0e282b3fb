package org.kanmon.sdc.microdata.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.kanmon.sdc.microdata.quality.Quality;
import org.kanmon.sdc.microdata.recode.DateShift;
import org.kanmon.sdc.microdata.schema.Numbers.Range;
import org.kanmon.sdc.source.EncodedText;
import org.kanmon.sdc.source.Problem;
import org.kanmon.sdc.source.Problems;
import org.kanmon.sdc.source.Spelling;
import org.kanmon.sdc.source.UnusableInput;
import org.kanmon.sdc.source.YamlMapping;
import org.kanmon.sdc.source.YamlText;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads schema files: YAML, or the JSON of a problem whose answer is known. */
public final class SchemaFile {

    /** A record counts as at risk from one in ten on, where the schema says nothing. */
    static final double USUAL_RISK = 0.1;

    private static final List<String> KEYS = List.of(
            "columns",
            "person",
            "models",
            "suppression-limit",
            "local-recoding",
            "metric",
            "population",
            "risk-threshold",
            "separator");

    private final YamlMapping root;
    private final Problems problems;

    private SchemaFile(Node root, Problems problems) {
        this.root = new YamlMapping(root, KEYS, problems);
        this.problems = problems;
    }

    /**
     * Reads a schema.
     *
     * @param fileName the file's name as its user knows it
     * @param bytes the file: YAML or JSON in UTF-8 or Windows-31J
     * @throws UnusableInput with every problem found, each with line and column
     */
    public static Schema read(String fileName, byte[] bytes) throws UnusableInput {
        Problems problems = new Problems(fileName);
        Schema schema = read(fileName, bytes, problems);
        if (schema.columns(Role.QUASI_IDENTIFIER).isEmpty() && !schema.columns().isEmpty()) {
            problems.of("schema-no-quasi-identifiers");
        }
        problems.throwIfAny();
        return schema;
    }

    /**
     * Reads a schema that only says how columns are recoded; it needs no quasi-identifiers.
     *
     * @throws UnusableInput as {@link #read(String, byte[])}
     */
    public static Schema readRecodings(String fileName, byte[] bytes) throws UnusableInput {
        Problems problems = new Problems(fileName);
        Schema schema = read(fileName, bytes, problems);
        problems.throwIfAny();
        return schema;
    }

    private static Schema read(String fileName, byte[] bytes, Problems problems) throws UnusableInput {
        if (bytes.length > YamlText.LARGEST) {
            throw problems.fatal("schema-too-large", 0, 0, Integer.toString(YamlText.LARGEST));
        }
        Optional<Node> root = new YamlText(fileName, problems)
                .root(EncodedText.of(fileName, bytes).decode());
        problems.throwIfAny();
        if (root.isEmpty()) {
            throw problems.fatal("schema-empty", 0, 0);
        }
        Optional<Node> config = value(root.get(), "config");
        return config.isPresent()
                ? new OracleFields(config.get(), problems).read()
                : new SchemaFile(root.get(), problems).read();
    }

    /** What to say of a schema without models, where some are needed. */
    public static UnusableInput lacksModels(String fileName) {
        return new UnusableInput(Problem.of("schema-no-models", fileName));
    }

    private Schema read() {
        List<Node> described = root.items("columns");
        if (described.isEmpty()) {
            problems.of("schema-no-columns");
        }
        List<Column> columns = new ColumnFields(problems).read(described);
        Optional<String> person = root.text("person");
        person.ifPresent(name -> checkPerson(name, columns));
        checkShifts(columns);
        Numbers numbers = new Numbers(root);
        OptionalDouble population = numbers.find("population", Range.FROM_ONE)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
        ModelFields models = new ModelFields(columns, population, problems);
        List<ModelWish> wishes = new ArrayList<>();
        root.items("models").forEach(node -> models.read(node).ifPresent(wishes::add));
        double limit = numbers.find("suppression-limit", Range.SHARE).orElse(0.0);
        Quality quality = QualityFields.ofSchema(root, problems);
        return new Schema(
                columns,
                Role.IDENTIFIER,
                person,
                wishes,
                limit,
                localRecoding(wishes),
                quality,
                population,
                numbers.find("risk-threshold", Range.SHARE).orElse(USUAL_RISK),
                separator(root));
    }

    /** Not with models of a population: they look at one level per column. */
    private boolean localRecoding(List<ModelWish> wishes) {
        boolean wanted = root.find("local-recoding").isPresent()
                && root.oneOf("local-recoding", Map.of("true", true, "false", false))
                        .orElse(false);
        if (wanted && wishes.stream().anyMatch(ModelWish::ofPopulation)) {
            root.note("schema-local-recoding", root.find("local-recoding").orElseThrow());
        }
        return wanted;
    }

    private void checkShifts(List<Column> columns) {
        long different = columns.stream()
                .flatMap(column -> column.recoding(DateShift.class).stream())
                .distinct()
                .count();
        if (different > 1) {
            problems.of("schema-shift-differs");
        }
    }

    private void checkPerson(String name, List<Column> columns) {
        boolean wrong = columns.stream()
                .filter(column -> column.name().equals(name))
                .anyMatch(column -> column.role() == Role.QUASI_IDENTIFIER || column.role() == Role.SENSITIVE);
        if (wrong) {
            root.note("schema-person-role", root.find("person").orElseThrow(), Spelling.shown(name));
        }
    }

    /** The separator of the data; a tab may be written as a word, because it is hard to see. */
    static Optional<Character> separator(YamlMapping mapping) {
        Optional<Node> node = mapping.find("separator");
        if (node.isEmpty()) {
            return Optional.empty();
        }
        String text = node.get() instanceof ScalarNode scalar ? scalar.getValue() : "";
        String sign = text.equals("tab") ? "\t" : text;
        if (sign.length() != 1 || "\"\r\n".contains(sign)) {
            mapping.note("schema-separator", node.get(), Spelling.shown(text));
            return Optional.empty();
        }
        return Optional.of(sign.charAt(0));
    }

    /** The text of a key of a node, if it is a mapping that has it. */
    static Optional<String> scalar(Node node, String key) {
        return value(node, key)
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .map(ScalarNode::getValue);
    }

    /** The texts of a list. */
    static List<String> scalars(Node list) {
        return list instanceof SequenceNode sequence
                ? sequence.getValue().stream()
                        .map(item -> item instanceof ScalarNode scalar ? scalar.getValue() : "")
                        .toList()
                : List.of();
    }

    private static Optional<Node> value(Node node, String key) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(entry -> entry.getKeyNode() instanceof ScalarNode scalar
                                && scalar.getValue().equals(key))
                        .map(NodeTuple::getValueNode)
                        .findFirst()
                : Optional.empty();
    }

    static <E> Map<String, E> words(E[] constants, Function<E, String> word) {
        Map<String, E> words = new LinkedHashMap<>();
        Arrays.stream(constants).forEach(constant -> words.put(word.apply(constant), constant));
        return words;
    }
}
