package org.kanmon.sdc.tables.protect;

import java.util.List;
import org.kanmon.sdc.tables.audit.Certificate;
import org.kanmon.sdc.tables.audit.ExposedCell;
import org.kanmon.sdc.tables.linked.TableSet;
import org.kanmon.sdc.tables.model.Table;

/**
 * A masked table and what is known of it.
 *
 * @param tables the tables with primary and complementary cells hidden; their figures are gone from them
 * @param log every hidden cell with its reason and the interval that an outsider can prove
 * @param unprotectable the primary cells that an outsider, or a contributor who is alone in a cell, can narrow more than is
 *     allowed all the same, found from the masked tables alone; each with the reason and what would help
 * @param objective the sum of what the complementary cells cost: without weights their number, or the sum of their figures
 * @param optimal whether no other set of complementary cells is smaller
 * @param grandTotalHidden whether a grand total had to be hidden
 * @param certificate tables that prove how little an outsider learns of the primary cells. It holds the figures as they were
 *     handed in, so it is for whoever checks the masked tables in the same place, never to be published
 */
public record Suppression(
        TableSet tables,
        MaskLog log,
        List<Unprotectable> unprotectable,
        double objective,
        boolean optimal,
        boolean grandTotalHidden,
        Certificate certificate) {

    public Suppression {
        unprotectable = List.copyOf(unprotectable);
    }

    /** The first masked table; the only one where a table was protected by itself. */
    public Table masked() {
        return tables.tables().get(0);
    }

    /** The cells that are not protected, with what can be proven of them. */
    public List<ExposedCell> exposed() {
        return unprotectable.stream().map(Unprotectable::exposed).toList();
    }
}
