package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.sdc.source.Layout.DimensionColumn;
import org.kanmon.sdc.source.Layout.MeasureColumn;
import org.kanmon.sdc.source.Layout.Orientation;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Unit;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the dimensions and measures of a layout file: which line of the table each of them is. */
final class LayoutLines {

    private static final Map<String, DimensionKind> KINDS =
            LayoutFile.words(DimensionKind.values(), DimensionKind::word);
    private static final Map<String, Unit> UNITS = LayoutFile.words(Unit.values(), Unit::word);

    private static final Map<String, LabelPart> PARTS = LayoutFile.words(LabelPart.values(), LabelPart::word);

    private final List<Line.Side> sides;
    private final Problems problems;
    private final Map<String, Integer> lineOfEntry = new LinkedHashMap<>();

    LayoutLines(Orientation orientation, Problems problems) {
        this.sides = orientation == Orientation.TIDY
                ? List.of(Line.Side.COLUMN)
                : List.of(Line.Side.ROWS, Line.Side.COLUMNS);
        this.problems = problems;
    }

    Optional<DimensionColumn> dimension(Node node) {
        YamlMapping mapping = sides.contains(Line.Side.COLUMNS)
                ? mapping(node, "part", "name", "kind", "totals", "relisted", "hierarchy")
                : mapping(node, "name", "kind", "totals", "relisted", "hierarchy");
        Optional<Line> line = mapping.line(sides).map(whole -> part(mapping, whole));
        line.ifPresent(named -> noteTwice(mapping, named, ""));
        Optional<DimensionKind> kind = mapping.oneOf("kind", KINDS);
        Optional<String> name = mapping.text("name");
        List<String> totals = mapping.texts("totals");
        List<String> relisted = mapping.texts("relisted");
        Optional<String> hierarchy = mapping.text("hierarchy");
        if (hierarchy.isPresent() && !DimensionColumn.isPlainName(hierarchy.get())) {
            mapping.note(
                    "layout-hierarchy-path", mapping.find("hierarchy").orElseThrow(), Spelling.shown(hierarchy.get()));
            return Optional.empty();
        }
        return line.flatMap(at -> kind.map(k -> new DimensionColumn(at, name, k, totals, relisted, hierarchy)));
    }

    private static Line part(YamlMapping mapping, Line line) {
        return mapping.find("part").isEmpty()
                ? line
                : mapping.oneOf("part", PARTS).map(line::part).orElse(line);
    }

    Optional<MeasureColumn> measure(Node node) {
        if (sides.contains(Line.Side.COLUMN)) {
            YamlMapping mapping = mapping(node, "unit", "scale");
            Optional<Line> line = mapping.line(sides);
            line.ifPresent(named -> noteTwice(mapping, named, ""));
            Optional<Unit> unit = mapping.oneOf("unit", UNITS);
            return line.flatMap(at -> unit.map(u -> new MeasureColumn(at.text(), u).in(scale(mapping))));
        }
        YamlMapping mapping = mapping(node, "label", "name", "unit", "scale");
        Optional<Unit> unit = mapping.oneOf("unit", UNITS);
        if (sides.stream().allMatch(side -> mapping.find(side.word()).isEmpty())) {
            String name = mapping.text("name").orElse(unit.map(Unit::word).orElse(""));
            return unit.map(u -> MeasureColumn.only(name, u).in(scale(mapping)));
        }
        Optional<Line> line = mapping.line(sides);
        Optional<String> label = mapping.requiredText("label");
        line.ifPresent(at -> label.ifPresent(text -> noteTwice(mapping, at, text)));
        return line.flatMap(at ->
                label.flatMap(text -> unit.map(u -> new MeasureColumn(Optional.of(at), text, u).in(scale(mapping)))));
    }

    private static long scale(YamlMapping mapping) {
        Optional<String> text = mapping.text("scale");
        WholeNumber scale = WholeNumber.read(text.orElse("1"));
        if (!scale.isRead() || scale.value() < 1 || scale.value() > Layout.LARGEST_SCALE) {
            mapping.note("layout-scale", mapping.find("scale").orElseThrow(), Spelling.shown(text.orElseThrow()));
            return 1;
        }
        return scale.value();
    }

    private YamlMapping mapping(Node node, String... keys) {
        List<String> all = new ArrayList<>();
        sides.forEach(side -> all.add(side.word()));
        all.addAll(List.of(keys));
        return new YamlMapping(node, all, problems);
    }

    private void noteTwice(YamlMapping mapping, Line line, String label) {
        Node at = mapping.find(line.side().word()).orElseThrow();
        String entry =
                line.side() + " " + line.part() + " " + Spelling.folded(line.text()) + "\n" + Spelling.folded(label);
        Integer first = lineOfEntry.putIfAbsent(entry, YamlMapping.line(at));
        if (first != null) {
            mapping.note("layout-column-twice", at, Spelling.shown(line.text() + " " + label), first.toString());
        }
    }

    /** The labels of several measures of a crosstab stand in one line, or nobody could tell which figure is which. */
    void checkMeasures(List<MeasureColumn> measures) {
        if (sides.contains(Line.Side.ROWS) && measures.size() > 1) {
            Optional<Line> first = measures.get(0).line();
            if (first.isEmpty()
                    || !measures.stream().allMatch(measure -> measure.line().equals(first))) {
                problems.of("layout-measure-lines");
            }
        }
    }
}
