package org.kanmon.sdc.tables.statistic;

import java.math.BigDecimal;
import org.kanmon.sdc.tables.model.Table;

/**
 * What a printed statistic says of the figure before it was rounded: that it lay from {@code low} to {@code high}.
 *
 * @param low the printed figure less half a unit of its last decimal; where figures were cut off, the printed figure
 * @param high the printed figure plus half a unit, or plus a whole one
 */
record Printed(BigDecimal low, BigDecimal high) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** How figures were brought to their last decimal. */
    enum Rounding {
        NEAREST,
        CUT_OFF
    }

    /** The statistic of a cell that shows a number. */
    static Printed of(Table table, int cell, Rounding rounding) {
        BigDecimal figure = table.decimals().figure(cell, table.value(cell));
        BigDecimal unit = BigDecimal.ONE.movePointLeft(table.decimals().of(cell));
        return rounding == Rounding.NEAREST
                ? new Printed(figure.subtract(unit.multiply(HALF)), figure.add(unit.multiply(HALF)))
                : new Printed(figure, figure.add(unit));
    }

    /** Whether numerator over denominator, times the factor, may have been printed like this; both ends count. */
    boolean fits(BigDecimal numerator, BigDecimal denominator, long factor) {
        BigDecimal scaled = numerator.multiply(BigDecimal.valueOf(factor));
        return scaled.compareTo(low.multiply(denominator)) >= 0 && scaled.compareTo(high.multiply(denominator)) <= 0;
    }

    /** How wide the figure is as a share of itself; 1 where it may be 0 or below. */
    double relativeWidth() {
        return low.signum() <= 0 ? 1 : Math.min(1, high.subtract(low).doubleValue() / low.doubleValue());
    }
}
