package org.kanmon.sdc.tables.protect;

import java.util.List;
import org.kanmon.sdc.tables.audit.ExposedCell;
import org.kanmon.sdc.tables.linked.TableSet;
import org.kanmon.sdc.tables.model.Table;

/**
 * A masked table and what is known of it.
 *
 * @param tables the tables with primary and complementary cells hidden; their figures are gone from them
 * @param log every hidden cell with its reason and the interval that an outsider can prove
 * @param exposed the primary cells that an outsider can narrow more than is allowed all the same, found from the masked table
 *     alone; nothing more can be hidden that would help
 * @param objective the sum of what the complementary cells cost: without weights their number, or the sum of their figures
 * @param optimal whether no other set of complementary cells is smaller
 * @param grandTotalHidden whether a grand total had to be hidden
 */
public record Suppression(
        TableSet tables,
        MaskLog log,
        List<ExposedCell> exposed,
        double objective,
        boolean optimal,
        boolean grandTotalHidden) {

    public Suppression {
        exposed = List.copyOf(exposed);
    }

    /** The first masked table; the only one where a table was protected by itself. */
    public Table masked() {
        return tables.tables().get(0);
    }
}
