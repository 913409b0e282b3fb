package org.kanmon.sdc.tables.audit;

import java.util.List;

/**
 * A hidden cell that an outsider can narrow more than is allowed.
 *
 * @param cell the table's cell
 * @param low the lowest figure that is attained in some table that the outsider cannot rule out
 * @param high the highest one, {@link Intervals#UNBOUNDED} if there is none
 * @param requiredLow the interval should reach at least as low as this
 * @param requiredHigh and at least as high as this
 * @param how what gives it away
 * @param because the sums by which the outsider gets there: as few as will do where each takes the outsider one step further, else
 *     all that the cell depends on. {@link TableAudit#explain} puts them in order, and leaves out more
 */
public record ExposedCell(
        int cell, long low, long high, long requiredLow, long requiredHigh, Exposure how, List<Relation> because) {

    public ExposedCell {
        because = List.copyOf(because);
    }

    /** Whether the outsider knows the figure. */
    public boolean isComputable() {
        return low == high && how != Exposure.UNPROVEN;
    }
}
