package org.kanmon.sdc.tables.statistic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.model.CategoryTree;
import org.kanmon.sdc.tables.model.Measure;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Unit;

/**
 * Finds what statistics were computed from: of all pairs of figures in a row, of a figure and its totals, and of a figure and
 * numbers known from elsewhere, those whose ratio is what is printed in every row.
 */
final class RatioSearch {

    private final Table table;
    private final List<Term> counts = new ArrayList<>();
    private final List<Term> sums = new ArrayList<>();
    private final List<Term[]> shares = new ArrayList<>();
    private final List<long[]> elsewhere;

    /** @param elsewhere numbers known from elsewhere, per row, below 1 where unknown */
    RatioSearch(Table table, List<long[]> elsewhere) {
        this.table = table;
        this.elsewhere = elsewhere;
        int[] same = IntStream.range(0, table.rows()).toArray();
        List<int[]> totals = totals();
        for (int m = 0; m < table.measures().size(); m++) {
            Unit unit = table.measures().get(m).unit();
            Term term = new Term.OfTable(m, same);
            if (unit.isCount()) {
                counts.add(term);
                int measure = m;
                totals.forEach(rows -> shares.add(new Term[] {term, new Term.OfTable(measure, rows)}));
            } else if (unit == Unit.AMOUNT) {
                sums.add(term);
            }
        }
    }

    /** Every ratio that the printed rows of a statistic agree with; where none can be tested, those that cannot be ruled out. */
    List<Ratio> of(int measure) {
        List<Ratio> fitting = new ArrayList<>();
        List<Ratio> untested = new ArrayList<>();
        for (Term[] pair : pairs(table.measures().get(measure))) {
            for (long factor : factors(table.measures().get(measure).unit())) {
                for (Printed.Rounding rounding : Printed.Rounding.values()) {
                    Ratio ratio = new Ratio(measure, pair[0], pair[1], factor, rounding);
                    Ratio.Agreement agreement = ratio.with(table);
                    if (agreement == Ratio.Agreement.FITS) {
                        fitting.add(ratio);
                    } else if (agreement == Ratio.Agreement.UNTESTED) {
                        untested.add(ratio);
                    }
                }
            }
        }
        return fitting.isEmpty() ? untested : fitting;
    }

    private List<Term[]> pairs(Measure statistic) {
        List<Term[]> pairs = new ArrayList<>();
        if (factors(statistic.unit()).length == 0) {
            return pairs;
        }
        for (Term denominator : counts) {
            counts.stream()
                    .filter(count -> count != denominator)
                    .forEach(numerator -> pairs.add(new Term[] {numerator, denominator}));
            if (statistic.unit() == Unit.MEAN || statistic.unit() == Unit.RATE) {
                sums.forEach(sum -> pairs.add(new Term[] {sum, denominator}));
            }
        }
        if (statistic.unit() != Unit.MEAN) {
            pairs.addAll(shares);
            for (long[] known : elsewhere) {
                counts.forEach(count -> pairs.add(new Term[] {count, new Term.Elsewhere(known)}));
            }
        }
        return pairs;
    }

    /** What a ratio is multiplied with to be printed: some print a percentage as a fraction, and rates are per thousand or more. */
    private static long[] factors(Unit unit) {
        return switch (unit) {
            case PERCENT -> new long[] {100, 1};
            case MEAN -> new long[] {1};
            case RATE -> new long[] {1, 100, 1_000, 10_000, 100_000, 1_000_000};
            default -> new long[0];
        };
    }

    /** For each way of going from a row to one of its totals the row that it leads to; ways that lead nowhere are left out. */
    private List<int[]> totals() {
        Map<List<Integer>, Integer> rowOf = new HashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            rowOf.put(key(row), row);
        }
        List<int[]> ways = new ArrayList<>();
        int dimensions = table.dimensions().size();
        for (int d = 0; d < dimensions; d++) {
            ways.add(way(rowOf, d, false));
            ways.add(way(rowOf, d, true));
        }
        int[] grand = new int[table.rows()];
        Integer all = rowOf.get(java.util.Collections.nCopies(dimensions, 0));
        Arrays.fill(grand, all == null ? Term.NONE : all);
        ways.add(grand);
        List<int[]> different = new ArrayList<>();
        for (int[] way : ways) {
            boolean leads = Arrays.stream(way).anyMatch(row -> row != Term.NONE);
            if (leads && different.stream().noneMatch(other -> Arrays.equals(other, way))) {
                different.add(way);
            }
        }
        return different;
    }

    private int[] way(Map<List<Integer>, Integer> rowOf, int dimension, boolean toRoot) {
        CategoryTree tree = table.dimensions().get(dimension).categories();
        int[] way = new int[table.rows()];
        for (int row = 0; row < way.length; row++) {
            List<Integer> key = key(row);
            int node = key.get(dimension);
            key.set(dimension, node == 0 ? 0 : toRoot ? 0 : tree.parent(node));
            way[row] = rowOf.getOrDefault(key, Term.NONE);
        }
        return way;
    }

    private List<Integer> key(int row) {
        List<Integer> key = new ArrayList<>();
        for (int d = 0; d < table.dimensions().size(); d++) {
            key.add(table.node(d, row));
        }
        return key;
    }
}
