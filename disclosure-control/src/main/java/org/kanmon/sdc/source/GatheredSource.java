package org.kanmon.sdc.source;

import java.util.List;
import org.kanmon.sdc.tables.model.Table;

/**
 * A table that was read from its sheet; what lies around it has not been looked at yet.
 *
 * @param mark the mark to put in place of figures that are newly hidden
 */
record GatheredSource(Sheet sheet, Layout layout, GatheredRows rows, Table table, String mark) {

    /** The columns of what shows of the sheet that the layout does not name. */
    List<OtherColumn> others(Sheet around) {
        return NumbersBeside.judged(rows.others().apply(around), around, table);
    }

    /** The fields with figures. */
    FieldSet figures() {
        FieldSet figures = new FieldSet(sheet.rows());
        for (int cell = 0; cell < table.cells(); cell++) {
            figures.add(table.record(cell), table.column(cell));
        }
        return figures;
    }

    /** The fields with labels, and those of the header. */
    FieldSet labels() {
        FieldSet labels = new FieldSet(sheet.rows());
        rows.labels().forEach(labels::add);
        return labels;
    }

    SourceTable source(
            List<OtherColumn> others, Sheet around, List<String> computedLabels, String fileName, byte[] bytes) {
        SourceTable.Labels labels = new SourceTable.Labels(rows.labels(), computedLabels);
        return new SourceTable(table, layout, others, sheet, around, labels, fileName, bytes, mark);
    }
}
