package org.kanmon.sdc.source;

import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.model.Table;

/** A table as read, with what is needed to write its file again. */
public final class SourceTable {

    private final Table table;
    private final Layout layout;
    private final List<OtherColumn> otherColumns;
    private final Sheet sheet;
    private final Sheet around;
    private final Labels labels;
    private final String fileName;
    private final byte[] bytes;
    private final String mark;

    /**
     * The labels and the header of a table.
     *
     * @param areas where they stand
     * @param computed the fields among them, such as {@code B3}, that formulas compute from figures
     */
    record Labels(List<Area> areas, List<String> computed) {}

    SourceTable(
            Table table,
            Layout layout,
            List<OtherColumn> otherColumns,
            Sheet sheet,
            Sheet around,
            Labels labels,
            String fileName,
            byte[] bytes,
            String mark) {
        this.table = table;
        this.layout = layout;
        this.otherColumns = List.copyOf(otherColumns);
        this.sheet = sheet;
        this.around = around;
        this.labels = labels;
        this.fileName = fileName;
        this.bytes = bytes;
        this.mark = mark;
    }

    /** The figures. */
    public Table table() {
        return table;
    }

    /** The layout by which it was read. */
    public Layout layout() {
        return layout;
    }

    /**
     * What every count was rounded to a multiple of: as the layout says, or because counts are given in thousands or the like, to as
     * many decimals as the file writes. Empty for counts as they are.
     */
    public OptionalLong roundedTo() {
        if (layout.roundedTo().isPresent() || !hasScaledCounts()) {
            return layout.roundedTo();
        }
        long unit = layout.measures().stream()
                .filter(measure -> measure.unit().isCount())
                .mapToLong(Layout.MeasureColumn::scale)
                .min()
                .orElse(1);
        while (unit > 1 && !areMultiples(unit)) {
            unit /= 10;
        }
        return unit > 1 ? OptionalLong.of(unit) : OptionalLong.empty();
    }

    /** Whether counts are given in thousands or the like. */
    public boolean hasScaledCounts() {
        return layout.measures().stream().anyMatch(measure -> measure.unit().isCount() && measure.scale() > 1);
    }

    private boolean areMultiples(long unit) {
        return IntStream.range(0, table.cells())
                .filter(cell -> table.measures().get(table.measure(cell)).unit().isCount())
                .allMatch(cell -> table.isHidden(cell) || table.value(cell) % unit == 0);
    }

    /** The columns that the layout does not name, in the order of the file. */
    public List<OtherColumn> otherColumns() {
        return otherColumns;
    }

    /** The texts of the file that tell counts of people which the table does not show: labels, headers, titles, notes. */
    public List<String> toldCounts() {
        return ToldCounts.in(this);
    }

    /** The mark to put in place of figures that are newly hidden: the layout's first that the file's encoding has. */
    public String mark() {
        return mark;
    }

    /** Whether a row of the table can be taken out of the file without touching another: so in tidy CSV and TSV files. */
    public boolean hasRemovableRows() {
        return table.isTidy() && sheet instanceof CsvSheet;
    }

    /** The sheet that it was read from. */
    public Sheet sheet() {
        return sheet;
    }

    /**
     * The labels and headers that formulas compute from figures of the file's tables, such as {@code B3}. They stay in a masked file,
     * as they came.
     */
    public List<String> computedLabels() {
        return labels.computed;
    }

    /** Whether a field holds a label, or belongs to the header. */
    boolean isLabel(int row, int column) {
        return labels.areas.stream().anyMatch(area -> area.contains(row, column));
    }

    /** The same without the fields of other tables that lie on it. */
    Sheet around() {
        return around;
    }

    /** The file's name as its user knows it. */
    String fileName() {
        return fileName;
    }

    /** The file as it came; not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    /**
     * The texts that a spreadsheet program would take for formulas, by {@link EditedFile#place place}; none in a workbook, where a text
     * is a text.
     */
    NavigableMap<Long, String> formulaLike() {
        return FormulaLikeFields.of(this);
    }

    /** The fields whose texts a spreadsheet program would take for formulas, such as {@code B3}, in the order of the file. */
    public List<String> formulaLikeFields() {
        return formulaLike().keySet().stream()
                .map(place -> FieldName.of((int) (place >> Integer.SIZE), (int) (long) place))
                .toList();
    }

    /** Whether the file's encoding has all characters of a text. */
    boolean canWrite(String written) {
        return !(sheet instanceof CsvSheet csv) || csv.file().canWrite(written);
    }
}
