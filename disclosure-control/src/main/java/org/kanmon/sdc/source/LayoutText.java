package org.kanmon.sdc.source;

import java.util.List;
import java.util.stream.Collectors;
import org.kanmon.sdc.source.Layout.DimensionColumn;
import org.kanmon.sdc.source.Layout.MeasureColumn;

/**
 * A layout as YAML text, in the form in which people write one: keys in a fixed order, one line per column. Names that could
 * be anything else than a word to a YAML reader are quoted.
 */
final class LayoutText {

    private final StringBuilder text = new StringBuilder();

    private LayoutText() {}

    static String of(Layout layout) {
        LayoutText written = new LayoutText();
        written.line("orientation: " + layout.orientation().word());
        layout.sheet().ifPresent(sheet -> written.line("sheet: " + scalar(sheet)));
        written.edge("first-row", layout.extent().firstRow());
        written.line("header-rows: " + layout.headerRows());
        written.edge("last-row", layout.extent().lastRow());
        written.edge("first-column", layout.extent().firstColumn());
        written.edge("last-column", layout.extent().lastColumn());
        written.line("dimensions:");
        layout.dimensions().forEach(dimension -> written.line("  - {" + entries(dimension) + "}"));
        written.line("measures:");
        layout.measures().forEach(measure -> written.line("  - {" + entries(measure) + "}"));
        written.line("masks: " + list(layout.marks().hidden()));
        written.marks("zeros", layout.marks().zero());
        written.marks("impossible", layout.marks().impossible());
        written.marks("unknown", layout.marks().unknown());
        layout.marks().rule().ifPresent(rule -> written.line("masking-rule: " + rule.word()));
        layout.roundedTo().ifPresent(base -> written.line("rounded-to: " + base));
        return written.text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void edge(String key, int number) {
        if (number > 0) {
            line(key + ": " + number);
        }
    }

    private void marks(String key, List<String> marks) {
        if (!marks.isEmpty()) {
            line(key + ": " + list(marks));
        }
    }

    private static String entries(DimensionColumn dimension) {
        StringBuilder entries = new StringBuilder(entry(dimension.line()));
        if (dimension.line().part() != LabelPart.WHOLE) {
            entries.append(", part: ").append(dimension.line().part().word());
        }
        dimension.name().ifPresent(name -> entries.append(", name: ").append(scalar(name)));
        entries.append(", kind: ").append(dimension.kind().word());
        if (!dimension.totals().isEmpty()) {
            entries.append(", totals: ").append(list(dimension.totals()));
        }
        if (!dimension.relisted().isEmpty()) {
            entries.append(", relisted: ").append(list(dimension.relisted()));
        }
        dimension.hierarchy().ifPresent(file -> entries.append(", hierarchy: ").append(scalar(file)));
        return entries.toString();
    }

    private static String entries(MeasureColumn measure) {
        String scale = measure.scale() == 1 ? "" : ", scale: " + measure.scale();
        String unit = ", unit: " + measure.unit().word() + scale;
        if (measure.line().isEmpty()) {
            return "name: " + scalar(measure.label()) + unit;
        }
        Line line = measure.line().get();
        String label = line.side() == Line.Side.COLUMN ? "" : ", label: " + scalar(measure.label());
        return entry(line) + label + unit;
    }

    private static String entry(Line line) {
        return line.side().word() + ": "
                + line.name().map(LayoutText::scalar).orElseGet(() -> Integer.toString(line.number()));
    }

    private static String list(List<String> items) {
        return items.stream().map(LayoutText::scalar).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Plain only if it is letters alone with one that no YAML keyword has; YAML 1.1 takes {@code no} for a truth value. */
    private static String scalar(String name) {
        boolean letters = name.codePoints().allMatch(Character::isLetter);
        boolean keyword = name.codePoints().allMatch(c -> c < 0x80);
        if (letters && !keyword) {
            return name;
        }
        return name.codePoints().mapToObj(LayoutText::quoted).collect(Collectors.joining("", "\"", "\""));
    }

    private static String quoted(int character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> isVisible(character) ? Character.toString(character) : "\\U%08X".formatted(character);
        };
    }

    /** Whether a character shows, and so may stand for itself in every YAML reader and editor. */
    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
