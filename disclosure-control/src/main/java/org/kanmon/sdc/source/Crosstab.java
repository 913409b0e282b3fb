package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kanmon.sdc.source.Layout.DimensionColumn;
import org.kanmon.sdc.source.Layout.MeasureColumn;
import org.kanmon.sdc.tables.model.CellPlaces;
import org.kanmon.sdc.tables.model.Measure;

/**
 * A crosstab in its sheet: figures in a rectangle, labels of categories in columns beside it and in rows above it. Every entry
 * of the rows with every entry of the columns makes one row of the table.
 */
final class Crosstab {

    private final Sheet sheet;
    private final Layout layout;
    private final CrosstabLines block;
    private final CrosstabSide rows;
    private final CrosstabSide columns;
    private final Problems problems;
    private final List<CodeColumn> dimensions = new ArrayList<>();
    private final List<FigureColumn> measures = new ArrayList<>();

    private Crosstab(Sheet sheet, Layout layout, Optional<RegionLabels> regions, Problems problems)
            throws UnusableInput {
        this.sheet = sheet;
        this.layout = layout;
        this.problems = problems;
        this.block = CrosstabLines.find(sheet, layout, problems);
        this.rows = CrosstabSide.of(sheet, layout, regions, block, Line.Side.ROWS, problems);
        this.columns = CrosstabSide.of(sheet, layout, Optional.empty(), block, Line.Side.COLUMNS, problems);
    }

    /** Gathers the rows of a crosstab. */
    static GatheredRows rows(
            Sheet sheet, Layout layout, Optional<RegionLabels> regions, Limits limits, Problems problems)
            throws UnusableInput {
        Crosstab crosstab = new Crosstab(sheet, layout, regions, problems);
        problems.throwIfAny();
        if (crosstab.cells() == 0) {
            throw problems.fatal("rows-none", 0, 0);
        }
        if (crosstab.cells() > limits.cells()) {
            throw problems.fatal("cells-too-many", 0, 0, Integer.toString(limits.cells()));
        }
        GatheredRows gathered = crosstab.gather();
        problems.throwIfAny();
        return gathered;
    }

    private long cells() {
        return (long) rows.size() * columns.size() * layout.measures().size();
    }

    private GatheredRows gather() {
        List<String> names = block.names(sheet, layout);
        for (int d = 0; d < names.size(); d++) {
            boolean column = layout.dimensions().get(d).line().side() == Line.Side.ROWS;
            dimensions.add(new CodeColumn(names.get(d), column ? block.dimensions()[d] : 0, problems));
        }
        for (MeasureColumn measure : layout.measures()) {
            measures.add(new FigureColumn(
                    new Measure(measure.label(), measure.unit(), 0), measure.scale(), layout, problems));
        }
        int tableRows = rows.size() * columns.size();
        int[] fileRows = new int[tableRows * measures.size()];
        int[] fileColumns = new int[fileRows.length];
        for (int row = 0; row < tableRows; row++) {
            int down = row / columns.size();
            int across = row % columns.size();
            addLabels(down, across);
            for (int m = 0; m < measures.size(); m++) {
                int cell = m * tableRows + row;
                fileRows[cell] = rows.number(down, m);
                fileColumns[cell] = columns.number(across, m);
                addFigure(m, down, across);
            }
        }
        CellPlaces places = CellPlaces.crosstab(tableRows, fileRows, fileColumns);
        return new GatheredRows(dimensions, measures, this::others, labels(), places);
    }

    private void addLabels(int down, int across) {
        for (int d = 0; d < dimensions.size(); d++) {
            DimensionColumn dimension = layout.dimensions().get(d);
            int line = block.dimensions()[d];
            if (dimension.line().side() == Line.Side.ROWS) {
                dimensions.get(d).add(rows.first(down), line, rows.label(down, d));
            } else {
                dimensions.get(d).add(line, columns.first(across), columns.label(across, d));
            }
        }
    }

    /** Figures that are derived from others may be given for some categories only; a count that is missing would seem hidden. */
    private void addFigure(int measure, int down, int across) {
        int row = rows.number(down, measure);
        int column = columns.number(across, measure);
        if (row > 0 && column > 0) {
            measures.get(measure).add(sheet, row, column);
            return;
        }
        measures.get(measure).addMissing();
        if (layout.measures().get(measure).unit().isCount()) {
            String label = layout.measures().get(measure).label();
            problems.at("measure-missing", rows.first(down), columns.first(across), Spelling.shown(label));
        }
    }

    /** The label columns beside the figures and the lines of labels above them; the whole header where the layout says where it begins. */
    private List<Area> labels() {
        List<Integer> labelColumns = block.of(layout, Line.Side.ROWS);
        List<Integer> headerRows = block.of(layout, Line.Side.COLUMNS);
        int headerEnd = layout.headerRows();
        boolean named = layout.dimensions().stream()
                .anyMatch(dimension -> dimension.line().name().isPresent());
        int top = Math.max(1, layout.extent().firstRow());
        int header = named || top > 1 || headerRows.isEmpty() ? top : headerRows.get(0);
        List<Area> labels = new ArrayList<>();
        for (int column : labelColumns) {
            labels.add(new Area(header, column, headerEnd, column));
            labels.add(new Area(block.firstRow(), column, block.lastRow(), column));
        }
        if (layout.extent().firstRow() > 0) {
            labels.add(new Area(header, block.firstColumn(), headerEnd, block.lastColumn()));
        }
        headerRows.forEach(row -> labels.add(new Area(row, block.firstColumn(), row, block.lastColumn())));
        return labels;
    }

    /** The columns with something in them that is no part of the table. */
    private List<OtherColumn> others(Sheet sheet) {
        List<Integer> labelColumns = block.of(layout, Line.Side.ROWS);
        List<Integer> headerRows = block.of(layout, Line.Side.COLUMNS);
        List<OtherColumn> others = new ArrayList<>();
        for (int column = 1; column <= sheet.columns(); column++) {
            boolean figures = false;
            boolean texts = false;
            boolean labels = labelColumns.contains(column);
            for (int row = 1; row <= sheet.rows(); row++) {
                boolean inside = row >= block.firstRow() && row <= block.lastRow();
                boolean label = headerRows.contains(row) || inside && labels;
                boolean cell = rows.isRead(row) && columns.isRead(column);
                if (!label && !cell && !sheet.isBlank(row, column)) {
                    figures |= OtherText.isFigure(sheet.text(row, column).strip());
                    texts |= inside;
                }
            }
            if (figures || texts) {
                others.add(new OtherColumn(name(sheet, column), column, figures));
            }
        }
        return others;
    }

    private String name(Sheet sheet, int column) {
        for (int row = layout.headerRows(); row >= 1; row--) {
            if (!sheet.isBlank(row, column)) {
                return sheet.text(row, column).strip();
            }
        }
        return "";
    }
}
