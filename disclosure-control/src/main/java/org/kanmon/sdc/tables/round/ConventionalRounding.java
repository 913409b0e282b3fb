package org.kanmon.sdc.tables.round;

import java.util.stream.IntStream;
import org.kanmon.sdc.tables.model.Imbalance;
import org.kanmon.sdc.tables.model.Table;

/**
 * Rounds every count by itself to the nearest multiple of the base, halves upwards. Rounded totals need not be the sums of their
 * rounded parts.
 */
public final class ConventionalRounding {

    private ConventionalRounding() {}

    /**
     * Rounds all counts of a table.
     *
     * @param base 2 or more
     */
    public static Rounding round(Table table, long base) {
        requireBase(base);
        long[] figures = new long[table.cells()];
        long distance = 0;
        for (int cell = 0; cell < figures.length; cell++) {
            if (isRounded(table, cell)) {
                figures[cell] = Math.floorDiv(table.value(cell) + base / 2, base) * base;
                distance += Math.abs(figures[cell] - table.value(cell));
            }
        }
        return new Rounding(table.withFigures(figures), base, reach(base), distance, 0, true);
    }

    /** Whether a table can be one that was rounded: nothing is hidden, and all counts are multiples of the base. */
    public static boolean isResult(Table table, long base) {
        requireBase(base);
        return table.hidden().isEmpty()
                && IntStream.range(0, table.cells())
                        .allMatch(cell -> !isRounded(table, cell) || table.value(cell) % base == 0);
    }

    /** Whether rounding alone can make a total differ so much from the sum of its parts. */
    public static boolean explains(long base, Imbalance imbalance) {
        Rounding.Reach reach = reach(base);
        int parts = imbalance.parts().length;
        return imbalance.difference() <= reach.below() + parts * reach.above()
                && -imbalance.difference() <= reach.above() + parts * reach.below();
    }

    /** A figure of r stands for r - b/2 and more, and for less than r + b/2; of an odd base, for as many on either side. */
    private static Rounding.Reach reach(long base) {
        return new Rounding.Reach(base / 2, (base - 1) / 2, 0);
    }

    static boolean isRounded(Table table, int cell) {
        return !table.isHidden(cell)
                && table.measures().get(table.measure(cell)).unit().isCount();
    }

    static void requireBase(long base) {
        if (base < 2) {
            throw new IllegalArgumentException("figures cannot be rounded to multiples of " + base);
        }
    }
}
