package org.kanmon.sdc.tables.audit;

import java.util.Arrays;
import org.kanmon.sdc.tables.model.TableSystem;

/**
 * A sum that an outsider uses: one cell is the sum of others. Cells are numbers of table cells,
 * {@link TableSystem#UNPRINTED} for one that the table does not print.
 */
public record Relation(int total, int[] parts) {

    static Relation of(TableSystem table, int equation) {
        return new Relation(
                table.tableCell(table.system().equations().total(equation)),
                Arrays.stream(table.system().equations().parts(equation))
                        .map(table::tableCell)
                        .toArray());
    }
}
