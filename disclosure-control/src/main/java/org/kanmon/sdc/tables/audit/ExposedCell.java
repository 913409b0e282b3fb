package org.kanmon.sdc.tables.audit;

/**
 * A hidden cell that an outsider can narrow more than is allowed.
 *
 * @param cell the table's cell
 * @param low the lowest figure that is attained in some table that the outsider cannot rule out
 * @param high the highest one, {@link Intervals#UNBOUNDED} if there is none
 * @param requiredLow the interval should reach at least as low as this
 * @param requiredHigh and at least as high as this
 * @param how what gives it away
 */
public record ExposedCell(int cell, long low, long high, long requiredLow, long requiredHigh, Exposure how) {

    /** Whether the outsider knows the figure. */
    public boolean isComputable() {
        return low == high && how != Exposure.UNPROVEN;
    }
}
