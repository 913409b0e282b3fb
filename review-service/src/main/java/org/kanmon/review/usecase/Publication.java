package org.kanmon.review.usecase;

import java.util.Arrays;
import java.util.BitSet;
import org.kanmon.sdc.tables.linked.TableSet;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.Sensitive;
import org.kanmon.sdc.tables.requirement.CellThresholds;
import org.kanmon.sdc.tables.requirement.Differences;

/**
 * A table with what has to be protected in it, and by it: its primary cells, groups that subtraction gives, and what it gives away
 * together with earlier ones.
 *
 * @param tables the table, and earlier ones unless they contradict it
 * @param sensitive by the numbers of the set
 */
record Publication(TableSet tables, Sensitive sensitive) {

    /**
     * @param thresholds those of the table as handed in: once cells are hidden, marks of ours would look like marks that may stand
     *     for zeros
     */
    static Publication of(
            Table table,
            Sensitive primary,
            Differences differences,
            CellThresholds thresholds,
            Protection protection,
            Beside beside) {
        if (beside.isEmpty() && !table.hasCategoriesBeside() || differences.conflicts().length > 0) {
            return new Publication(TableSet.of(table), primary);
        }
        TableSet tables = beside.with(table);
        BitSet cells = new BitSet();
        Arrays.stream(primary.cells()).forEach(cells::set);
        return new Publication(
                tables,
                differences
                        .differencing()
                        .sensitive(tables, beside.thresholds(tables, thresholds), cells, protection.outsider()));
    }
}
