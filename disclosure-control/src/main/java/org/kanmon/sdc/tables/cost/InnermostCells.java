package org.kanmon.sdc.tables.cost;

import org.kanmon.sdc.tables.model.CategoryTree;
import org.kanmon.sdc.tables.model.Table;

/** The cells of a table that count people, or what adds up like them, and are no sums of others by their categories. */
final class InnermostCells {

    private InnermostCells() {}

    static boolean contains(Table table, int cell) {
        if (!table.measures().get(table.measure(cell)).unit().isAdditive()) {
            return false;
        }
        for (int d = 0; d < table.dimensions().size(); d++) {
            CategoryTree tree = table.dimensions().get(d).categories();
            if (tree.childCount(table.node(d, table.row(cell))) > 0) {
                return false;
            }
        }
        return true;
    }
}
