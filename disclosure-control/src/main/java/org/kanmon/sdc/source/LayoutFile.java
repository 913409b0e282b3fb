package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kanmon.sdc.source.Layout.DimensionColumn;
import org.kanmon.sdc.source.Layout.MeasureColumn;
import org.kanmon.sdc.source.Layout.Orientation;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads layout files (YAML) and writes them. */
public final class LayoutFile {

    private static final List<String> KEYS = List.of(
            "orientation",
            "sheet",
            "first-row",
            "header-rows",
            "last-row",
            "first-column",
            "last-column",
            "dimensions",
            "measures",
            "masks",
            "zeros",
            "impossible",
            "unknown",
            "masking-rule",
            "rounded-to");
    private static final String TABLES = "tables";
    private static final Map<String, Orientation> ORIENTATIONS = words(Orientation.values(), Orientation::word);

    private final Problems problems;
    private final YamlMapping root;

    private LayoutFile(Node root, Problems problems) {
        this.problems = problems;
        this.root = new YamlMapping(root, KEYS, problems);
    }

    /**
     * Reads the layout of a single table.
     *
     * @throws UnusableInput as {@link #readAll}, or if it is a layout of several tables
     */
    public static Layout read(String fileName, byte[] bytes) throws UnusableInput {
        List<Layout> tables = readAll(fileName, bytes);
        if (tables.size() > 1) {
            throw new Problems(fileName).fatal("layout-several-tables", 0, 0, Integer.toString(tables.size()));
        }
        return tables.get(0);
    }

    /**
     * Reads the layouts of a file's tables: of one table, or under {@code tables} of one after the other.
     *
     * @param fileName the file's name as its user knows it
     * @param bytes the file: YAML in UTF-8 or Windows-31J
     * @return at least one
     * @throws UnusableInput with every problem found, each with line and column
     */
    public static List<Layout> readAll(String fileName, byte[] bytes) throws UnusableInput {
        Problems problems = new Problems(fileName);
        if (bytes.length > YamlText.LARGEST) {
            throw problems.fatal("layout-too-large", 0, 0, Integer.toString(YamlText.LARGEST));
        }
        String text = EncodedText.of(fileName, bytes).decode();
        Optional<Node> root = new YamlText(fileName, problems).root(text);
        problems.throwIfAny();
        if (root.isEmpty()) {
            throw problems.fatal("layout-empty", 0, 0);
        }
        List<Layout> layouts = new ArrayList<>();
        for (Node table : tables(root.get(), problems)) {
            layouts.add(new LayoutFile(table, problems).layout());
        }
        return layouts;
    }

    private static List<Node> tables(Node root, Problems problems) throws UnusableInput {
        boolean several = root instanceof MappingNode mapping
                && mapping.getValue().stream().anyMatch(entry -> isTables(entry.getKeyNode()));
        if (!several) {
            return List.of(root);
        }
        YamlMapping mapping = new YamlMapping(root, List.of(TABLES), problems);
        List<Node> tables = mapping.items(TABLES);
        if (tables.isEmpty()) {
            mapping.note("layout-no-tables", root);
        }
        problems.throwIfAny();
        return tables;
    }

    private static boolean isTables(Node key) {
        return key instanceof ScalarNode scalar && scalar.getValue().equals(TABLES);
    }

    /** The layout as a YAML text that {@link #read} reads as the same layout; the same layout gives the same text. */
    public static String write(Layout layout) {
        return LayoutText.of(layout);
    }

    /** The same of the layouts of several tables: a text that {@link #readAll} reads. */
    public static String write(List<Layout> layouts) {
        if (layouts.size() == 1) {
            return write(layouts.get(0));
        }
        StringBuilder text = new StringBuilder(TABLES + ":\n");
        for (Layout layout : layouts) {
            String indented = write(layout).lines().collect(Collectors.joining("\n    "));
            text.append("  - ").append(indented).append('\n');
        }
        return text.toString();
    }

    private Layout layout() throws UnusableInput {
        Orientation orientation = root.find("orientation").isPresent()
                ? root.oneOf("orientation", ORIENTATIONS).orElse(Orientation.TIDY)
                : Orientation.TIDY;
        LayoutLines lines = new LayoutLines(orientation, problems);
        Optional<String> sheet = root.text("sheet");
        Extent extent = extent();
        List<DimensionColumn> dimensions = columns("dimensions", "layout-no-dimensions", lines::dimension);
        List<MeasureColumn> measures = columns("measures", "layout-no-measures", lines::measure);
        lines.checkMeasures(measures);
        Optional<FigureMarks> marks = new LayoutMarks(root).read();
        OptionalLong roundedTo = roundedTo();
        problems.throwIfAny();
        return new Layout(orientation, sheet, extent, dimensions, measures, marks.orElseThrow(), roundedTo);
    }

    private Extent extent() {
        int headerRows = 1;
        if (root.find("header-rows").isPresent()) {
            Node at = root.find("header-rows").get();
            if (root.text("header-rows").equals(Optional.of("0"))) {
                root.note("layout-header-needed", at);
            } else {
                headerRows = Math.max(1, root.number("header-rows"));
            }
        }
        int firstRow = root.number("first-row");
        if (firstRow > headerRows) {
            root.note(
                    "layout-first-row",
                    root.find("first-row").orElseThrow(),
                    Integer.toString(firstRow),
                    Integer.toString(headerRows));
        }
        return new Extent(
                headerRows, root.number("last-row"), root.number("first-column"), root.number("last-column"), firstRow);
    }

    private OptionalLong roundedTo() {
        Optional<String> text = root.text("rounded-to");
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        WholeNumber base = WholeNumber.read(text.get());
        if (!base.isRead() || base.value() < 2) {
            root.note("layout-rounded-to", root.find("rounded-to").orElseThrow(), Spelling.shown(text.get()));
            return OptionalLong.empty();
        }
        return OptionalLong.of(base.value());
    }

    private <C> List<C> columns(String key, String missing, Function<Node, Optional<C>> reading) {
        List<C> columns = new ArrayList<>();
        List<Node> items = root.items(key);
        items.forEach(item -> reading.apply(item).ifPresent(columns::add));
        Optional<Node> value = root.find(key);
        if (value.isEmpty()) {
            problems.of(missing);
        } else if (items.isEmpty() && value.get() instanceof SequenceNode) {
            root.note(missing, value.get());
        }
        return columns;
    }

    static <E> Map<String, E> words(E[] constants, Function<E, String> word) {
        Map<String, E> words = new LinkedHashMap<>();
        Arrays.stream(constants).forEach(constant -> words.put(word.apply(constant), constant));
        return words;
    }
}
