package org.kanmon.sdc.tables.statistic;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.LongStream;
import org.kanmon.sdc.tables.model.Table;

/**
 * How a comparison of two groups was computed from four counts, rounded. With a of b in the one group and c of d in the other, it is
 * {@code (a ÷ b) ÷ (c ÷ d)}: a ratio of risks where b and d are whole groups, an odds ratio where they are those without the event;
 * or the odds ratio {@code (a ÷ (b − a)) ÷ (c ÷ (d − c))}, where they are whole groups.
 *
 * @param measure the statistic's measure
 * @param terms a, b, c and d
 */
record Contrast(int measure, List<Term> terms, Form form, Printed.Rounding rounding) {

    /** What is computed from the four counts. */
    enum Form {
        QUOTIENT,
        ODDS_OF_GROUPS
    }

    Contrast {
        terms = List.copyOf(terms);
    }

    /**
     * How likely it is, at most, that figures which have nothing to do with the four counts agree with what is printed in every row: the
     * product of how narrow the printed figures are, each as a share of itself; 1 where a row disagrees or none can be tested.
     */
    double chance(Table table) {
        double chance = 1;
        for (int row = 0; row < table.rows(); row++) {
            int cell = table.cell(measure, row);
            if (!Ratio.isShown(table, cell) || !isInformative(table, row)) {
                continue;
            }
            BigDecimal[] counts = counts(table, row);
            Printed printed = Printed.of(table, cell, rounding);
            if (!fits(printed, counts)) {
                return 1;
            }
            chance *= printed.relativeWidth();
        }
        return chance;
    }

    private boolean isInformative(Table table, int row) {
        return terms.stream()
                        .allMatch(term -> term.isKnown(table, row)
                                && term.figure(table, row).signum() > 0)
                && terms.get(0).cell(row) != terms.get(2).cell(row);
    }

    private BigDecimal[] counts(Table table, int row) {
        return terms.stream().map(term -> term.figure(table, row)).toArray(BigDecimal[]::new);
    }

    private boolean fits(Printed printed, BigDecimal[] counts) {
        BigDecimal otherOne = form == Form.QUOTIENT ? counts[1] : counts[1].subtract(counts[0]);
        BigDecimal otherTwo = form == Form.QUOTIENT ? counts[3] : counts[3].subtract(counts[2]);
        BigDecimal below = otherOne.multiply(counts[2]);
        return below.signum() > 0 && printed.fits(counts[0].multiply(otherTwo), below, 1);
    }

    /**
     * Whether the statistic of a row leaves less possible for a hidden count than it would without: with several hidden counts among the
     * four, or one that stands in a sum, always; with one that stands in none, unless every small count agrees with what is printed.
     *
     * @param minimum the smallest count that may be shown, for the cell that is hidden
     */
    boolean gives(Table table, int row, BitSet hidden, BitSet inSums, IntToLongFunction minimum) {
        int[] cells = terms.stream()
                .mapToInt(term -> term.cell(row))
                .filter(cell -> cell != Term.NONE && (hidden.get(cell) || table.isHidden(cell)))
                .distinct()
                .toArray();
        if (cells.length == 0 || terms.get(0).cell(row) == terms.get(2).cell(row)) {
            return false;
        }
        if (cells.length > 1 || inSums.get(cells[0])) {
            return true;
        }
        boolean othersKnown = terms.stream().allMatch(term -> term.cell(row) == cells[0] || term.isKnown(table, row));
        Printed printed = Printed.of(table, table.cell(measure, row), rounding);
        return othersKnown
                && !LongStream.range(1, Math.max(2, minimum.applyAsLong(cells[0])))
                        .allMatch(small -> fits(printed, with(table, row, cells[0], small)));
    }

    private BigDecimal[] with(Table table, int row, int hidden, long count) {
        return terms.stream()
                .map(term -> term.cell(row) == hidden ? BigDecimal.valueOf(count) : term.figure(table, row))
                .toArray(BigDecimal[]::new);
    }
}
