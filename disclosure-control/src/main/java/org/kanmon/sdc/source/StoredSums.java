package org.kanmon.sdc.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The formulas of a sheet that do nothing but add and subtract fields of it, with the results that were stored beside them. A result
 * that is not what the fields come to was stored before one of them was changed: whoever opens the file may be shown the other one.
 * Other formulas are not computed, because that may take any time.
 */
final class StoredSums {

    private static final int MOST = 300_000;

    /** Rows and fields looked at for all formulas together; what comes after is not computed. */
    private static final long MOST_WORK = 20_000_000;

    /** Sums of decimals differ in their last digits by the order of addition. */
    private static final double TOLERANCE = 1e-9;

    private static final int SHOWN_DECIMALS = 6;

    private static final double LARGEST_SHOWN = 1e15;

    private record Sum(int row, int column, List<SignedArea> terms) {}

    private record Master(int row, int column, String formula) {}

    private final List<Sum> sums = new ArrayList<>();
    private final Map<String, Master> masters = new HashMap<>();

    /** Takes a formula, if it is one of these. */
    void add(int row, int column, String formula) {
        if (sums.size() < MOST) {
            SignedArea.read(formula, 0, 0).ifPresent(terms -> sums.add(new Sum(row, column, terms)));
        }
    }

    /**
     * Takes a formula that several fields share: one of them has its text, and the others move its references with them.
     *
     * @param formula blank where another field has the text
     */
    void addShared(int row, int column, String formula, String group) {
        if (!formula.isBlank() && masters.size() < MOST) {
            masters.put(group, new Master(row, column, formula));
        }
        Optional<Master> master = Optional.ofNullable(masters.get(group));
        if (sums.size() < MOST) {
            master.flatMap(of -> SignedArea.read(of.formula, row - of.row, column - of.column))
                    .ifPresent(terms -> sums.add(new Sum(row, column, terms)));
        }
    }

    /** The formulas whose stored result is another number than they come to: {@code B4: 10, 12}, stored and computed. */
    List<String> wrong(WorkbookSheet sheet) {
        List<String> wrong = new ArrayList<>();
        long work = 0;
        for (Sum sum : sums) {
            for (SignedArea term : sum.terms) {
                work += term.effort(sheet.rows());
            }
            if (work > MOST_WORK) {
                return wrong;
            }
            Optional<BigDecimal> stored = sheet.number(sum.row, sum.column);
            Optional<Double> computed = computed(sum, sheet);
            if (stored.isPresent()
                    && computed.isPresent()
                    && differ(stored.get().doubleValue(), computed.get())) {
                wrong.add(FieldName.of(sum.row, sum.column) + ": "
                        + shown(stored.get().doubleValue()) + ", " + shown(computed.get()));
            }
        }
        return wrong;
    }

    private static Optional<Double> computed(Sum sum, WorkbookSheet sheet) {
        double computed = 0;
        for (SignedArea term : sum.terms) {
            Area area = term.area();
            if (term.single()
                    && sheet.number(area.firstRow(), area.firstColumn()).isEmpty()
                    && !sheet.isBlank(area.firstRow(), area.firstColumn())) {
                return Optional.empty();
            }
            computed += term.sign() * sheet.sum(area);
        }
        return Double.isFinite(computed) ? Optional.of(computed) : Optional.empty();
    }

    private static boolean differ(double one, double other) {
        return Math.abs(one - other) > TOLERANCE * Math.max(1, Math.max(Math.abs(one), Math.abs(other)));
    }

    private static String shown(double number) {
        BigDecimal exact = BigDecimal.valueOf(number);
        return Math.abs(number) < LARGEST_SHOWN
                ? exact.setScale(SHOWN_DECIMALS, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros()
                        .toPlainString()
                : exact.toString();
    }
}
