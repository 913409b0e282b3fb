package org.kanmon.sdc.tables.audit;

/**
 * What an outsider knows of a hidden cell before looking at the totals. Every outsider knows all published cells, the
 * structure of the table and the criteria.
 */
public enum Outsider {
    /** A hidden cell is a whole number of 0 or more. */
    BASIC,
    /** And it is not 0, because zeros are printed: right wherever one mark stands for every hidden cell. */
    PRINTED_ZEROS,
    /** And primary cells are known to be in 1..threshold-1, the others to be at least the threshold. */
    INFORMED;

    /** The word used on the command line and in criteria, for example {@code printed-zeros}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
