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
        written.line("header-rows: " + layout.headerRows());
        written.line("dimensions:");
        layout.dimensions().forEach(dimension -> written.line("  - {" + entries(dimension) + "}"));
        written.line("measures:");
        layout.measures().forEach(measure -> written.line("  - {" + entries(measure) + "}"));
        written.line("masks: " + list(layout.masks()));
        layout.roundedTo().ifPresent(base -> written.line("rounded-to: " + base));
        return written.text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String entries(DimensionColumn dimension) {
        String entries = "column: " + scalar(dimension.column()) + ", kind: "
                + dimension.kind().word();
        String totals = dimension.totals().isEmpty() ? "" : ", totals: " + list(dimension.totals());
        return entries
                + totals
                + dimension
                        .hierarchy()
                        .map(file -> ", hierarchy: " + scalar(file))
                        .orElse("");
    }

    private static String entries(MeasureColumn measure) {
        return "column: " + scalar(measure.column()) + ", unit: "
                + measure.unit().word();
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
