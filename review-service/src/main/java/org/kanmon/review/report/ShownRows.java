package org.kanmon.review.report;

import java.util.BitSet;
import org.kanmon.review.domain.Review;
import org.kanmon.sdc.tables.model.Table;

/**
 * Which rows of the table the page shows: all of a small table; of a large one only rows with a hidden cell or a finding, and
 * of these no more than a page can bear.
 *
 * @param rows the rows shown
 * @param total how many rows the table has
 * @param concerned those of them that have a hidden cell or a finding
 */
record ShownRows(BitSet rows, int total, BitSet concerned) {

    private static final int MOST_ROWS = 2_000;
    private static final int FEWEST_ROWS = 100;
    private static final int MOST_CELLS = 40_000;

    static ShownRows of(Review review, Concerns concerns) {
        Table table = review.repair().table();
        BitSet cells = table.hidden();
        cells.or(concerns.named());
        BitSet concerned = new BitSet(table.rows());
        cells.stream().forEach(cell -> concerned.set(table.row(cell)));
        int limit = limit(table);
        BitSet shown = new BitSet(table.rows());
        if (table.rows() <= limit) {
            shown.set(0, table.rows());
        } else {
            concerned.stream().limit(limit).forEach(shown::set);
        }
        return new ShownRows(shown, table.rows(), concerned);
    }

    /** No row at all, for places in a table that the page does not show. */
    static ShownRows none() {
        return new ShownRows(new BitSet(), 0, new BitSet());
    }

    private static int limit(Table table) {
        int fitting = MOST_CELLS / Math.max(1, table.measures().size());
        return Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, fitting));
    }

    /** Whether the page leaves rows out. */
    boolean isCut() {
        return shown() < total;
    }

    int shown() {
        return rows.cardinality();
    }

    /** How many rows with a hidden cell or a finding are left out. */
    int concernedLeftOut() {
        return isCut() ? concerned.cardinality() - shown() : 0;
    }

    /** The name of a row on the page, for links to it. */
    static String anchor(int row) {
        return "row-" + (row + 1);
    }
}
