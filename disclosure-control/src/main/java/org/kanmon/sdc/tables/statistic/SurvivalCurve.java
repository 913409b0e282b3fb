package org.kanmon.sdc.tables.statistic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Table;

/**
 * Steps of survival curves (Kaplan and Meier, Nonparametric Estimation from Incomplete Observations, 1958): from one time to the
 * next the curve falls by the share d/n of its height, where d of the n people at risk have had the event.
 */
public final class SurvivalCurve {

    /** Digits to divide with; survival is printed with far fewer. */
    private static final int PRECISION = 30;

    private SurvivalCurve() {}

    /**
     * The cells at which a curve falls by fewer people than the minimum, but not by none. The rows of a curve follow each other in the
     * order of the table; it is in other rows that categories other than times differ.
     *
     * @param survival the measure that has the curve, as shares or percentages
     * @param atRisk the measure that counts the people at risk just before each time
     */
    public static int[] smallSteps(Table table, int survival, int atRisk, long minimum) {
        BitSet cells = new BitSet();
        Map<List<Integer>, Integer> before = new HashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            int cell = table.cell(survival, row);
            if (!Ratio.isShown(table, cell)) {
                continue;
            }
            Integer previous = before.put(curve(table, row), cell);
            int risk = table.cell(atRisk, row);
            if (previous != null && !table.isHidden(risk)) {
                cells.set(cell, isSmall(table, previous, cell, table.value(risk), minimum));
            }
        }
        return cells.stream().toArray();
    }

    /** Whether the curve falls, and by fewer people than the minimum: the number nearest to what the printed figures say. */
    private static boolean isSmall(Table table, int before, int after, long atRisk, long minimum) {
        BigDecimal from = table.decimals().figure(before, table.value(before));
        BigDecimal to = table.decimals().figure(after, table.value(after));
        if (from.signum() <= 0 || to.compareTo(from) >= 0) {
            return false;
        }
        BigDecimal events =
                from.subtract(to).multiply(BigDecimal.valueOf(atRisk)).divide(from, PRECISION, RoundingMode.HALF_UP);
        return events.setScale(0, RoundingMode.HALF_UP).longValueExact() < minimum;
    }

    private static List<Integer> curve(Table table, int row) {
        List<Integer> key = new ArrayList<>();
        for (int d = 0; d < table.dimensions().size(); d++) {
            if (table.dimensions().get(d).kind() != DimensionKind.TIME) {
                key.add(table.node(d, row));
            }
        }
        return key;
    }
}
