package org.kanmon.sdc.tables.statistic;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import org.kanmon.sdc.tables.model.Table;

/** One side of a ratio: which figure stands there in each row. */
sealed interface Term {

    /** In place of a cell where the table has none in that row. */
    int NONE = -1;

    /** The table cell that stands there in a row; {@link #NONE} if it is none of the table's. */
    int cell(int row);

    /** Whether the figure of a row is known. */
    boolean isKnown(Table table, int row);

    /** The figure of a row, where it is known. */
    BigDecimal figure(Table table, int row);

    /** A figure of the table, in the same row or in that of a total. */
    record OfTable(int measure, int[] rows) implements Term {
        @Override
        public int cell(int row) {
            return rows[row] == NONE ? NONE : measure * rows.length + rows[row];
        }

        @Override
        public boolean isKnown(Table table, int row) {
            int cell = cell(row);
            return cell != NONE && !table.isHidden(cell) && table.decimals().isRead(cell);
        }

        @Override
        public BigDecimal figure(Table table, int row) {
            return table.decimals().figure(cell(row), table.value(cell(row)));
        }
    }

    /**
     * A number that everybody knows from elsewhere, such as a population.
     *
     * @param ofRow per row; below 1 where nobody knows it
     */
    record Elsewhere(long[] ofRow) implements Term {
        @Override
        public int cell(int row) {
            return NONE;
        }

        @Override
        public boolean isKnown(Table table, int row) {
            return ofRow[row] > 0;
        }

        @Override
        public BigDecimal figure(Table table, int row) {
            return BigDecimal.valueOf(ofRow[row]);
        }
    }

    /**
     * The sum of counts that all are printed, in place of a total that is not.
     *
     * @param groups per row the rows whose counts are added up, itself among them
     * @param sums per row their sum; below zero where one of them is not shown
     */
    record OfParts(int measure, int[][] groups, long[] sums) implements Term {
        @Override
        public int cell(int row) {
            return NONE;
        }

        @Override
        public boolean isKnown(Table table, int row) {
            return sums[row] >= 0;
        }

        @Override
        public BigDecimal figure(Table table, int row) {
            return BigDecimal.valueOf(sums[row]);
        }

        /** Whether a part is not shown, or not to be shown. */
        boolean isOpen(Table table, int row, BitSet hidden) {
            return sums[row] < 0 || Arrays.stream(groups[row]).anyMatch(part -> hidden.get(table.cell(measure, part)));
        }
    }
}
