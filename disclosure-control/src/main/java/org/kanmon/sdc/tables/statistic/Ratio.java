package org.kanmon.sdc.tables.statistic;

import org.kanmon.sdc.tables.model.Table;

/**
 * How a statistic was computed: {@code factor × numerator ÷ denominator}, rounded.
 *
 * @param measure the statistic's measure
 * @param factor 100 for a percentage, 100,000 for a rate per 100,000, 1 for a mean
 */
record Ratio(int measure, Term numerator, Term denominator, long factor, Printed.Rounding rounding) {

    /** At most one row in so many may be misprinted. */
    private static final int ROWS_PER_MISPRINT = 20;

    /** How a ratio agrees with what is printed. */
    enum Agreement {
        FITS,
        /** No row shows statistic, numerator and denominator together. */
        UNTESTED,
        MISFITS
    }

    /** Whether the printed rows are what this ratio gives. Rows of nothing but zeros fit anything and do not count. */
    Agreement with(Table table) {
        int fitting = 0;
        int misfits = 0;
        for (int row = 0; row < table.rows(); row++) {
            int cell = table.cell(measure, row);
            if (!isShown(table, cell) || !isInformative(table, row)) {
                continue;
            }
            if (Printed.of(table, cell, rounding)
                    .fits(numerator.figure(table, row), denominator.figure(table, row), factor)) {
                fitting++;
            } else if (++misfits > table.rows() / ROWS_PER_MISPRINT) {
                return Agreement.MISFITS;
            }
        }
        if (fitting + misfits == 0) {
            return Agreement.UNTESTED;
        }
        return misfits * ROWS_PER_MISPRINT <= fitting + misfits ? Agreement.FITS : Agreement.MISFITS;
    }

    private boolean isInformative(Table table, int row) {
        return numerator.isKnown(table, row)
                && denominator.isKnown(table, row)
                && numerator.figure(table, row).signum() > 0
                && denominator.figure(table, row).signum() > 0;
    }

    static boolean isShown(Table table, int cell) {
        return !table.isHidden(cell) && table.decimals().isRead(cell);
    }
}
