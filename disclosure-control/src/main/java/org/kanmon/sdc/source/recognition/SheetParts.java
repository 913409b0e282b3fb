package org.kanmon.sdc.source.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kanmon.sdc.source.Area;
import org.kanmon.sdc.source.Sheet;
import org.kanmon.sdc.source.SheetView;

/**
 * Finds the parts of a sheet that hold a table each: below one another, each under a header of its own, and side by side, where
 * labels begin anew behind figures.
 */
final class SheetParts {

    private static final int DEEPEST = 4;

    private final Sheet sheet;

    private SheetParts(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The parts, header rows included; one or none if the sheet holds no more than one table. */
    static List<Area> of(Fields fields) {
        Sheet sheet = fields.sheet();
        return sheet.rows() == 0 || sheet.columns() == 0
                ? List.of()
                : new SheetParts(sheet).split(fields, new Area(1, 1, sheet.rows(), sheet.columns()), DEEPEST);
    }

    private List<Area> split(Fields fields, Area area, int depth) {
        List<Area> parts = new ArrayList<>();
        List<Block> below = new BlockFinder(fields).all();
        for (Block block : below) {
            List<Area> beside = sideBySide(fields, block, area);
            for (Area part : beside) {
                boolean smaller = below.size() + beside.size() > 2;
                parts.addAll(smaller && depth > 0 ? split(shown(part), part, depth - 1) : List.of(part));
            }
        }
        return parts;
    }

    private Fields shown(Area part) {
        return new Fields(new SheetView(sheet, part::contains), Optional.empty());
    }

    private static List<Area> sideBySide(Fields fields, Block block, Area area) {
        List<Area> parts = new ArrayList<>();
        int from = area.firstColumn();
        for (int column = block.firstColumn() + 1; column <= block.lastColumn(); column++) {
            if (beginsAnew(fields, block, column, from)
                    && hasFigures(fields, block, from, column - 1)
                    && hasFigures(fields, block, column, block.lastColumn())) {
                parts.add(new Area(block.headerRow(), from, block.lastRow(), column - 1));
                from = column;
            }
        }
        parts.add(new Area(block.headerRow(), from, block.lastRow(), area.lastColumn()));
        return parts;
    }

    /** Whether labels stand in a column behind a gap, or below the name that the labels before the figures have. */
    private static boolean beginsAnew(Fields fields, Block block, int column, int from) {
        if (isBlank(fields, block, column)) {
            return false;
        }
        int first = from;
        while (isBlank(fields, block, first)) {
            first++;
        }
        return first < column
                && (isNamed(fields, block, column, first)
                        || isBlank(fields, block, column - 1) && isLabels(fields, block, column));
    }

    private static boolean isNamed(Fields fields, Block block, int column, int first) {
        boolean named = false;
        boolean same = true;
        for (int row = block.headerRow(); row < block.firstRow(); row++) {
            named |= !fields.isBlank(row, column);
            same &= Plain.of(fields.text(row, column)).equals(Plain.of(fields.text(row, first)));
        }
        return named && same;
    }

    private static boolean hasFigures(Fields fields, Block block, int first, int last) {
        return IntStream.rangeClosed(first, last).anyMatch(column -> isFigures(fields, block, column));
    }

    private static boolean isBlank(Fields fields, Block block, int column) {
        return IntStream.rangeClosed(block.headerRow(), block.lastRow()).allMatch(row -> fields.isBlank(row, column));
    }

    private static boolean isLabels(Fields fields, Block block, int column) {
        String name = "";
        for (int row = block.headerRow(); row < block.firstRow(); row++) {
            name = fields.isBlank(row, column) ? name : fields.text(row, column);
        }
        return Names.isCode(name)
                || Names.kind(name).isPresent() && Units.of(name).isEmpty()
                || count(fields, block, column, FieldKind.TEXT) > figures(fields, block, column);
    }

    private static boolean isFigures(Fields fields, Block block, int column) {
        long figures = figures(fields, block, column);
        return figures + count(fields, block, column, FieldKind.MARK) > 0
                && figures >= count(fields, block, column, FieldKind.TEXT);
    }

    private static long figures(Fields fields, Block block, int column) {
        return count(fields, block, column, FieldKind.NUMBER) + count(fields, block, column, FieldKind.DECIMAL);
    }

    private static long count(Fields fields, Block block, int column, FieldKind kind) {
        return IntStream.rangeClosed(block.firstRow(), block.lastRow())
                .filter(row -> fields.kind(row, column) == kind)
                .count();
    }
}
