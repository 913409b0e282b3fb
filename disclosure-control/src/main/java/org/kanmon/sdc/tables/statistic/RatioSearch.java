package org.kanmon.sdc.tables.statistic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
        boolean statistics =
                table.measures().stream().anyMatch(measure -> measure.unit().isStatistic());
        List<int[][]> wholes = statistics ? wholes() : List.of();
        for (int m = 0; m < table.measures().size(); m++) {
            Unit unit = table.measures().get(m).unit();
            Term term = new Term.OfTable(m, same);
            if (unit.isCount()) {
                counts.add(term);
                int measure = m;
                totals.forEach(rows -> shares.add(new Term[] {term, new Term.OfTable(measure, rows)}));
                wholes.forEach(groups ->
                        shares.add(new Term[] {term, new Term.OfParts(measure, groups, sums(measure, groups))}));
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

    /**
     * For each dimension without a printed total, and without categories in one another, the rows of all its categories beside each
     * row: what they add up to is known to everybody.
     */
    private List<int[][]> wholes() {
        List<int[][]> wholes = new ArrayList<>();
        for (int d = 0; d < table.dimensions().size(); d++) {
            int dimension = d;
            boolean total = IntStream.range(0, table.rows()).anyMatch(row -> table.node(dimension, row) == 0);
            CategoryTree tree = table.dimensions().get(d).categories();
            boolean flat = IntStream.range(1, tree.size()).allMatch(node -> tree.parent(node) == 0);
            if (!total && flat) {
                wholes.add(groups(d));
            }
        }
        return wholes;
    }

    private int[][] groups(int dimension) {
        Map<List<Integer>, List<Integer>> groups = new HashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            groups.computeIfAbsent(keyWithout(dimension, row), any -> new ArrayList<>())
                    .add(row);
        }
        Map<List<Integer>, int[]> rows = new HashMap<>();
        groups.forEach(
                (key, of) -> rows.put(key, of.stream().mapToInt(row -> row).toArray()));
        return IntStream.range(0, table.rows())
                .mapToObj(row -> rows.get(keyWithout(dimension, row)))
                .toArray(int[][]::new);
    }

    private long[] sums(int measure, int[][] groups) {
        Map<int[], Long> known = new IdentityHashMap<>();
        long[] sums = new long[groups.length];
        for (int row = 0; row < sums.length; row++) {
            sums[row] = known.computeIfAbsent(groups[row], rows -> sum(measure, rows));
        }
        return sums;
    }

    private long sum(int measure, int[] rows) {
        long sum = 0;
        for (int row : rows) {
            int cell = table.cell(measure, row);
            if (table.isHidden(cell)) {
                return -1;
            }
            sum += table.value(cell);
        }
        return sum;
    }

    private List<Integer> keyWithout(int dimension, int row) {
        List<Integer> key = key(row);
        key.set(dimension, 0);
        return key;
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
