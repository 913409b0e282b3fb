package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.kanmon.sdc.source.Layout.DimensionColumn;
import org.kanmon.sdc.source.Layout.MeasureColumn;

/**
 * Which columns and rows of a sheet the layout of a crosstab means, and where the figures lie between them.
 *
 * @param dimensions per dimension the number of its label column or header row
 * @param measures the line with the measures' labels; empty where there is one measure
 * @param measureLine the number of that line; 0 where there is none
 * @param firstRow the first row with figures; likewise the others
 */
record CrosstabLines(
        int[] dimensions,
        Optional<Line.Side> measures,
        int measureLine,
        int firstRow,
        int lastRow,
        int firstColumn,
        int lastColumn) {

    static CrosstabLines find(Sheet sheet, Layout layout, Problems problems) throws UnusableInput {
        Extent extent = layout.extent();
        int lastRow = extent.lastRow() > 0 ? Math.min(extent.lastRow(), sheet.rows()) : sheet.rows();
        if (extent.headerRows() >= lastRow) {
            throw problems.fatal("rows-none", 0, 0);
        }
        int[] dimensions = new int[layout.dimensions().size()];
        for (int d = 0; d < dimensions.length; d++) {
            dimensions[d] = number(sheet, layout.dimensions().get(d).line(), extent.headerRows(), problems);
        }
        Optional<Line> measures = layout.measures().get(0).line();
        int measureLine = measures.map(line -> number(sheet, line, extent.headerRows(), problems))
                .orElse(0);
        problems.throwIfAny();
        CrosstabLines found = new CrosstabLines(
                dimensions, measures.map(Line::side), measureLine, extent.headerRows() + 1, lastRow, 0, 0);
        int firstColumn = extent.firstColumn() > 0
                ? extent.firstColumn()
                : found.of(layout, Line.Side.ROWS).stream()
                                .max(Integer::compare)
                                .orElse(0)
                        + 1;
        int lastColumn = extent.lastColumn() > 0
                ? Math.min(extent.lastColumn(), sheet.columns())
                : found.lastLabel(sheet, layout, firstColumn);
        if (firstColumn > sheet.columns() || lastColumn < firstColumn) {
            throw problems.fatal("columns-none", found.firstRow, firstColumn);
        }
        return new CrosstabLines(
                dimensions, found.measures, measureLine, found.firstRow, lastRow, firstColumn, lastColumn);
    }

    /** The lines of labels on one side, ascending: outermost first. */
    List<Integer> of(Layout layout, Line.Side side) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (int d = 0; d < dimensions.length; d++) {
            if (layout.dimensions().get(d).line().side() == side) {
                numbers.add(dimensions[d]);
            }
        }
        if (measures.equals(Optional.of(side))) {
            numbers.add(measureLine);
        }
        return new ArrayList<>(numbers);
    }

    /** The last column that has a label in a header row, with the merged area that it stands for. */
    private int lastLabel(Sheet sheet, Layout layout, int firstColumn) {
        int last = firstColumn;
        for (int row : of(layout, Line.Side.COLUMNS)) {
            int column = sheet.columns(row);
            while (column > last && sheet.isBlank(row, column)) {
                column--;
            }
            last = Math.max(last, column);
            for (Area area : sheet.merged()) {
                if (area.contains(row, last)) {
                    last = Math.min(area.lastColumn(), sheet.columns());
                }
            }
        }
        return last;
    }

    private static int number(Sheet sheet, Line line, int headerRows, Problems problems) {
        boolean row = line.side() == Line.Side.COLUMNS;
        if (line.name().isEmpty()) {
            int end = row ? headerRows : sheet.columns();
            if (line.number() > end) {
                problems.of(row ? "line-not-header" : "line-outside", line.text(), Integer.toString(end));
            }
            return line.number();
        }
        String wanted = Spelling.folded(line.name().get());
        TreeSet<Integer> found = new TreeSet<>();
        List<String> texts = new ArrayList<>();
        for (int r = 1; r <= Math.min(headerRows, sheet.rows()); r++) {
            for (int c = 1; c <= sheet.columns(r); c++) {
                String text = sheet.text(r, c).strip();
                if (!text.isEmpty()) {
                    texts.add(text);
                }
                if (Spelling.folded(text).equals(wanted)) {
                    found.add(row ? r : c);
                }
            }
        }
        if (found.size() == 1) {
            return found.first();
        }
        if (found.isEmpty()) {
            problems.of("column-missing", Spelling.shown(line.name().get()), Spelling.shown(texts));
        } else {
            String places = found.first() + ", " + found.higher(found.first());
            problems.of("column-ambiguous", Spelling.shown(line.name().get()), places);
        }
        return 0;
    }

    /** What each dimension is called: as the layout says, else as the header does, else by its kind; no two alike. */
    List<String> names(Sheet sheet, Layout layout) {
        List<String> names = new ArrayList<>();
        for (int d = 0; d < dimensions.length; d++) {
            DimensionColumn dimension = layout.dimensions().get(d);
            String kind = dimension.kind().word();
            String name = dimension
                    .name()
                    .or(() -> dimension.line().name())
                    .or(() -> headerText(sheet, dimension.line(), layout.headerRows()))
                    .orElse(kind);
            if (names.contains(name)) {
                name = names.contains(kind) ? kind + " " + (d + 1) : kind;
            }
            names.add(name);
        }
        return names;
    }

    /** Above a label column the lowest text; of a header row the text above the labels of the rows. */
    private Optional<String> headerText(Sheet sheet, Line line, int headerRows) {
        List<String> texts = new ArrayList<>();
        if (line.side() == Line.Side.ROWS) {
            for (int row = headerRows; row >= 1; row--) {
                texts.add(sheet.text(row, line.number()).strip());
            }
        } else {
            for (int column = firstColumn - 1; column >= 1; column--) {
                texts.add(sheet.text(line.number(), column).strip());
            }
        }
        return texts.stream().filter(text -> !text.isEmpty()).findFirst();
    }

    /** The measure that a label names. */
    static Optional<Integer> measure(Layout layout, String label) {
        String wanted = Spelling.folded(label);
        List<MeasureColumn> measures = layout.measures();
        for (int m = 0; m < measures.size(); m++) {
            if (Spelling.folded(measures.get(m).label()).equals(wanted)) {
                return Optional.of(m);
            }
        }
        return Optional.empty();
    }
}
