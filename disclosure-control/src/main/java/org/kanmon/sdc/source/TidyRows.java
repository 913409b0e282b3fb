package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.kanmon.sdc.tables.model.CellPlaces;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Measure;

/** The rows of a tidy table, gathered column by column while the file is walked through once. */
final class TidyRows {

    private final Header header;
    private final Layout layout;
    private final Optional<RegionLabels> regions;
    private final Limits limits;
    private final Problems problems;
    private final List<CodeColumn> dimensions = new ArrayList<>();
    private final List<FigureColumn> measures = new ArrayList<>();
    private final BitSet named = new BitSet();
    private final IntList records = new IntList();

    static GatheredRows of(Sheet sheet, Layout layout, Optional<RegionLabels> regions, Limits limits, Problems problems)
            throws UnusableInput {
        int headerRow = headerRow(sheet, layout.headerRows());
        Header header = new Header(sheet, headerRow);
        if (header.size() == 1) {
            throw problems.fatal("separator-unknown", headerRow, 0, Spelling.shown(header.name(0)));
        }
        TidyRows rows = new TidyRows(header, layout, regions, limits, problems);
        problems.throwIfAny();
        int below = Math.max(headerRow, layout.headerRows());
        int lastRow = layout.extent().lastRow() > 0 ? Math.min(layout.extent().lastRow(), sheet.rows()) : sheet.rows();
        rows.addAll(sheet, below + 1, lastRow);
        problems.throwIfAny();
        return rows.gathered(headerRow, below, lastRow);
    }

    /** The last of the rows above the figures that shows something; or the first below them that does. */
    private static int headerRow(Sheet sheet, int headerRows) {
        int row = Math.min(headerRows, sheet.rows());
        while (row > 1 && sheet.isBlankRow(row)) {
            row--;
        }
        while (row < sheet.rows() && sheet.isBlankRow(row)) {
            row++;
        }
        return row;
    }

    /** Gathers no rows yet. Columns that the layout names and the header lacks are noted as problems. */
    TidyRows(Header header, Layout layout, Optional<RegionLabels> regions, Limits limits, Problems problems) {
        this.regions = regions;
        this.header = header;
        this.layout = layout;
        this.limits = limits;
        this.problems = problems;
        for (Layout.DimensionColumn dimension : layout.dimensions()) {
            header.find(dimension.column(), problems).ifPresent(field -> {
                named.set(field + 1);
                dimensions.add(new CodeColumn(header.name(field), field + 1, problems));
            });
        }
        for (Layout.MeasureColumn column : layout.measures()) {
            header.find(column.column(), problems).ifPresent(field -> {
                named.set(field + 1);
                Measure measure = new Measure(header.name(field), column.unit(), field + 1);
                measures.add(new FigureColumn(measure, column.scale(), layout, problems));
            });
        }
    }

    private void addAll(Sheet sheet, int firstRow, int lastRow) throws UnusableInput {
        for (int row = firstRow; row <= lastRow; row++) {
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
        for (int d = 0; d < dimensions.size(); d++) {
            int at = dimensions.get(d).column();
            dimensions.get(d).add(row, at, label(d, row, at, sheet.text(row, at).strip()));
        }
        measures.forEach(column -> column.add(sheet, row, column.measure().column()));
    }

    private String label(int dimension, int row, int column, String label) {
        boolean region = layout.dimensions().get(dimension).kind() == DimensionKind.REGION;
        return region ? regions.map(read -> read.label(row, column, label)).orElse(label) : label;
    }

    private GatheredRows gathered(int headerRow, int below, int lastRow) {
        List<Measure> columns = measures.stream().map(FigureColumn::measure).toList();
        int firstRow = layout.extent().firstRow();
        List<Area> labels = new ArrayList<>();
        named.stream()
                .forEach(column -> labels.add(new Area(firstRow > 0 ? firstRow : headerRow, column, below, column)));
        dimensions.forEach(column -> labels.add(new Area(headerRow, column.column(), lastRow, column.column())));
        return new GatheredRows(
                dimensions,
                measures,
                sheet -> others(sheet, headerRow, lastRow),
                labels,
                CellPlaces.tidy(records.toArray(), columns));
    }

    /** The columns with something in them that the layout does not name, and those with figures above or below the table. */
    private List<OtherColumn> others(Sheet sheet, int headerRow, int lastRow) {
        List<OtherColumn> others = new ArrayList<>();
        for (int column = 1; column <= header.size(); column++) {
            if (!named.get(column)) {
                OtherText other = new OtherText(sheet.text(headerRow, column).strip(), column);
                for (int row = headerRow + 1; row <= lastRow; row++) {
                    other.add(sheet.text(row, column));
                }
                others.add(other.column());
            }
        }
        others.addAll(OtherText.outside(sheet, headerRow - 1, lastRow + 1));
        return others;
    }
}
