package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.kanmon.sdc.source.Layout.DimensionColumn;
import org.kanmon.sdc.source.Layout.MeasureColumn;
import org.kanmon.sdc.source.Layout.Orientation;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Unit;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads layout files (YAML) and writes them. */
public final class LayoutFile {

    /** A mark is a sign or two, at most a word; it is written into every hidden cell. */
    private static final int LONGEST_MASK = 20;

    private static final List<String> KEYS =
            List.of("orientation", "sheet", "header-rows", "dimensions", "measures", "masks", "rounded-to");
    private static final Map<String, Orientation> ORIENTATIONS = words(Orientation.values(), Orientation::word);
    private static final Map<String, DimensionKind> KINDS = words(DimensionKind.values(), DimensionKind::word);
    private static final Map<String, Unit> UNITS = words(Unit.values(), Unit::word);

    private final Problems problems;
    private final LayoutMapping root;
    private final Map<String, Integer> lineOfColumn = new LinkedHashMap<>();

    private LayoutFile(Node root, Problems problems) {
        this.problems = problems;
        this.root = new LayoutMapping(root, KEYS, problems);
    }

    /**
     * Reads a layout.
     *
     * @param fileName the file's name as its user knows it
     * @param bytes the file: YAML in UTF-8 or Windows-31J
     * @throws UnusableInput with every problem found, each with line and column
     */
    public static Layout read(String fileName, byte[] bytes) throws UnusableInput {
        Problems problems = new Problems(fileName);
        if (bytes.length > LayoutYaml.LARGEST) {
            throw problems.fatal("layout-too-large", 0, 0, Integer.toString(LayoutYaml.LARGEST));
        }
        String text = EncodedText.of(fileName, bytes).decode();
        Optional<Node> root = new LayoutYaml(fileName, problems).root(text);
        problems.throwIfAny();
        if (root.isEmpty()) {
            throw problems.fatal("layout-empty", 0, 0);
        }
        return new LayoutFile(root.get(), problems).layout();
    }

    /** What to say of a table that came without a layout. */
    public static UnusableInput missing(String tableName) {
        return new UnusableInput(Problem.of("layout-missing", tableName));
    }

    /** The layout as a YAML text that {@link #read} reads as the same layout; the same layout gives the same text. */
    public static String write(Layout layout) {
        return LayoutText.of(layout);
    }

    private Layout layout() throws UnusableInput {
        Optional<Node> orientation = root.find("orientation");
        if (orientation.isPresent()
                && root.oneOf("orientation", ORIENTATIONS).equals(Optional.of(Orientation.CROSSTAB))) {
            // The dimensions of a crosstab have other keys: complaints about them would only confuse.
            throw problems.fatal("layout-crosstab", LayoutMapping.line(orientation.get()), 0);
        }
        Optional<String> sheet = root.text("sheet");
        checkHeaderRows();
        List<DimensionColumn> dimensions = columns("dimensions", "layout-no-dimensions", this::dimension);
        List<MeasureColumn> measures = columns("measures", "layout-no-measures", this::measure);
        List<String> masks = root.find("masks").isPresent() ? masks() : Layout.USUAL_MASKS;
        OptionalLong roundedTo = roundedTo();
        problems.throwIfAny();
        return new Layout(Orientation.TIDY, sheet, 1, dimensions, measures, masks, roundedTo);
    }

    private void checkHeaderRows() {
        Optional<String> rows = root.text("header-rows");
        if (rows.isPresent() && !rows.get().equals("1")) {
            String code = rows.get().equals("0") ? "layout-header-needed" : "layout-header-rows";
            root.note(code, root.find("header-rows").orElseThrow(), Spelling.shown(rows.get()));
        }
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

    private Optional<DimensionColumn> dimension(Node node) {
        LayoutMapping mapping = new LayoutMapping(node, List.of("column", "kind", "totals", "hierarchy"), problems);
        Optional<String> column = column(mapping);
        Optional<DimensionKind> kind = mapping.oneOf("kind", KINDS);
        List<String> totals = mapping.texts("totals");
        Optional<String> hierarchy = mapping.text("hierarchy");
        if (hierarchy.isPresent() && !DimensionColumn.isPlainName(hierarchy.get())) {
            mapping.note(
                    "layout-hierarchy-path", mapping.find("hierarchy").orElseThrow(), Spelling.shown(hierarchy.get()));
            return Optional.empty();
        }
        return column.flatMap(name -> kind.map(k -> new DimensionColumn(name, k, totals, hierarchy)));
    }

    private Optional<MeasureColumn> measure(Node node) {
        LayoutMapping mapping = new LayoutMapping(node, List.of("column", "unit"), problems);
        Optional<String> column = column(mapping);
        Optional<Unit> unit = mapping.oneOf("unit", UNITS);
        return column.flatMap(name -> unit.map(u -> new MeasureColumn(name, u)));
    }

    private Optional<String> column(LayoutMapping mapping) {
        Optional<String> column = mapping.requiredText("column");
        column.ifPresent(name -> {
            Node at = mapping.find("column").orElseThrow();
            Integer first = lineOfColumn.putIfAbsent(Spelling.folded(name), LayoutMapping.line(at));
            if (first != null) {
                mapping.note("layout-column-twice", at, Spelling.shown(name), first.toString());
            }
        });
        return column;
    }

    private List<String> masks() {
        List<String> masks = root.texts("masks");
        Node at = root.find("masks").orElseThrow();
        for (String mask : masks) {
            if (WholeNumber.read(mask).isRead()) {
                root.note("layout-mask-number", at, Spelling.shown(mask));
            } else if (mask.length() > LONGEST_MASK || mask.chars().anyMatch(Character::isISOControl)) {
                root.note("layout-mask-form", at, Spelling.shown(mask));
            }
        }
        if (masks.isEmpty()) {
            root.note("layout-no-masks", at);
        }
        return masks;
    }

    private static <E> Map<String, E> words(E[] constants, Function<E, String> word) {
        Map<String, E> words = new LinkedHashMap<>();
        Arrays.stream(constants).forEach(constant -> words.put(word.apply(constant), constant));
        return words;
    }
}
