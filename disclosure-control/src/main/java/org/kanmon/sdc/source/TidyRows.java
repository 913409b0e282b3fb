package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.List;
import org.kanmon.sdc.tables.model.Measure;

/** The rows of a tidy table, gathered column by column while the file is walked through once. */
final class TidyRows {

    private final Header header;
    private final Limits limits;
    private final Problems problems;
    private final List<CodeColumn> dimensions = new ArrayList<>();
    private final List<FigureColumn> measures = new ArrayList<>();
    private final List<OtherText> others = new ArrayList<>();
    private final IntList records = new IntList();

    /** Gathers no rows yet. Columns that the layout names and the header lacks are noted as problems. */
    TidyRows(Header header, Layout layout, Limits limits, Problems problems) {
        this.header = header;
        this.limits = limits;
        this.problems = problems;
        boolean[] named = new boolean[header.size()];
        for (Layout.DimensionColumn dimension : layout.dimensions()) {
            header.find(dimension.column(), problems).ifPresent(field -> {
                named[field] = true;
                dimensions.add(new CodeColumn(header.name(field), field + 1, problems));
            });
        }
        for (Layout.MeasureColumn column : layout.measures()) {
            header.find(column.column(), problems).ifPresent(field -> {
                named[field] = true;
                Measure measure = new Measure(header.name(field), column.unit(), field + 1);
                measures.add(new FigureColumn(measure, layout, problems));
            });
        }
        for (int field = 0; field < named.length; field++) {
            if (!named[field]) {
                others.add(new OtherText(header.name(field), field + 1));
            }
        }
    }

    /** Takes the rows from one on. */
    void addAll(Sheet sheet, int firstRow) throws UnusableInput {
        for (int row = firstRow; row <= sheet.rows(); row++) {
            if (!sheet.isBlankRow(row)) {
                add(sheet, row);
            }
        }
        if (records.size() == 0 && problems.isEmpty()) {
            problems.of("rows-none");
        }
    }

    private void add(Sheet sheet, int row) throws UnusableInput {
        if (sheet.columns(row) != header.size()) {
            String expected = Integer.toString(header.size());
            problems.at("row-ragged", row, 0, expected, Integer.toString(sheet.columns(row)));
            return;
        }
        if ((records.size() + 1L) * measures.size() > limits.cells()) {
            throw problems.fatal("cells-too-many", row, 0, Integer.toString(limits.cells()));
        }
        records.add(row);
        dimensions.forEach(column -> column.add(row, sheet.text(row, column.column())));
        measures.forEach(column -> column.add(sheet, row));
        others.forEach(column -> column.add(sheet.text(row, column.position())));
    }

    List<CodeColumn> dimensions() {
        return dimensions;
    }

    List<FigureColumn> measures() {
        return measures;
    }

    List<OtherColumn> others() {
        return others.stream().map(OtherText::column).toList();
    }

    int[] records() {
        return records.toArray();
    }
}
