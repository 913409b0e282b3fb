package org.kanmon.rules.provision;

import org.kanmon.criteria.CriterionValue.Handling;
import org.kanmon.sdc.microdata.provision.ColumnBreach;

/**
 * A column that fails what a provision profile demands of it.
 *
 * @param column which one
 * @param handling what is demanded
 * @param breach what was measured
 */
public record JudgedColumn(GivenColumn column, ItemHandling handling, ColumnBreach breach) {

    /** The kind of the criterion. */
    public String getKind() {
        Handling value = handling.handling();
        return value.kind();
    }

    /** How the profile treats the item, as in criteria files. */
    public String getWay() {
        return handling.handling().treatment().word();
    }
}
