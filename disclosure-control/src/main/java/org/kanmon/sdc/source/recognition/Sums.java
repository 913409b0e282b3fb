package org.kanmon.sdc.source.recognition;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Adds figures up to see which reading of a table makes its printed totals right. */
final class Sums {

    private static final int MOST_MARKS = 60;

    private final FigureGrid grid;
    private final List<Axis> rows;
    private final List<Axis> columns;
    /** Per column of figures its measure; below zero where figures do not add up by their nature. */
    private final int[] measures;
    /** Whether figures were rounded each by itself, so that a total may differ a little from the sum of its parts. */
    private final boolean rounded;

    Sums(FigureGrid grid, List<Axis> rows, List<Axis> columns, int[] measures, boolean rounded) {
        this.rounded = rounded;
        this.grid = grid;
        this.rows = rows;
        this.columns = columns;
        this.measures = measures;
    }

    /** Number of figures, hidden ones counted. */
    int figures() {
        return grid.rows() * grid.columns();
    }

    /**
     * What adding up shows.
     *
     * @param right printed totals above zero that equal the sum of their printed parts
     * @param wrong printed totals that no figures behind the marks can make right
     * @param open printed totals with marks among their parts
     * @param withNothing per mark the totals that are right if it stands for nothing
     * @param withSomething per mark the totals that are right only if it stands for something
     */
    record Evidence(int right, int wrong, int open, int[] withNothing, int[] withSomething) {

        /** Whether sums were right, and none was wrong. */
        boolean proves() {
            return right > 0 && wrong == 0;
        }
    }

    /**
     * Adds up the categories of one line.
     *
     * @param total the number of the label that is tried as the total
     * @param parts per label whether it is tried as a part of it
     */
    Evidence evidence(Axis axis, int total, boolean[] parts) {
        boolean rowSide = rows.contains(axis);
        int[] groups = rowSide ? groups(rows, axis, null) : groups(columns, axis, measures);
        int count = Arrays.stream(groups).max().orElse(-1) + 1;
        Tally tally = new Tally(count, rounded);
        int across = rowSide ? grid.columns() : grid.rows();
        for (int cross = 0; cross < across; cross++) {
            if (!rowSide || measures[cross] >= 0) {
                tally.clear();
                for (int at = 0; at < groups.length; at++) {
                    if (groups[at] >= 0) {
                        long value = rowSide ? grid.value(cross, at) : grid.value(at, cross);
                        tally.add(groups[at], value, axis.ids()[at] == total, parts[axis.ids()[at]]);
                    }
                }
                tally.close();
            }
        }
        return new Evidence(tally.right, tally.wrong, tally.open, tally.withNothing, tally.withSomething);
    }

    /**
     * Whether every blank field stands where a total would, and all parts of that total are printed: then it is a total that was not
     * printed, and no zero, since everybody can compute it.
     *
     * @param totals per line of labels whether a label is a total
     */
    boolean blanksAreTotals(Map<Axis, boolean[]> totals) {
        boolean[][] explained = new boolean[grid.columns()][grid.rows()];
        for (Map.Entry<Axis, boolean[]> line : totals.entrySet()) {
            boolean rowSide = rows.contains(line.getKey());
            int[] groups = rowSide ? groups(rows, line.getKey(), null) : groups(columns, line.getKey(), measures);
            int across = rowSide ? grid.columns() : grid.rows();
            for (int cross = 0; cross < across; cross++) {
                explain(line.getKey(), line.getValue(), groups, cross, rowSide, explained);
            }
        }
        for (int column = 0; column < grid.columns(); column++) {
            for (int row = 0; row < grid.rows(); row++) {
                if (grid.value(column, row) == FigureGrid.BLANK && !explained[column][row]) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Marks the totals of one row or column of figures whose parts are all printed. */
    private void explain(Axis axis, boolean[] total, int[] groups, int cross, boolean rowSide, boolean[][] explained) {
        int count = Arrays.stream(groups).max().orElse(-1) + 1;
        int[] parts = new int[count];
        boolean[] open = new boolean[count];
        for (int at = 0; at < groups.length; at++) {
            if (groups[at] >= 0 && !total[axis.ids()[at]]) {
                long value = rowSide ? grid.value(cross, at) : grid.value(at, cross);
                parts[groups[at]]++;
                open[groups[at]] |= value < 0;
            }
        }
        for (int at = 0; at < groups.length; at++) {
            if (groups[at] >= 0 && total[axis.ids()[at]] && parts[groups[at]] > 1 && !open[groups[at]]) {
                explained[rowSide ? cross : at][rowSide ? at : cross] = true;
            }
        }
    }

    /**
     * Whether a label beside the figures has no other one of its column beside the same labels of the other columns: nothing is
     * summed there.
     */
    boolean isAloneBeside(Axis axis, int label) {
        if (!rows.contains(axis)) {
            return false;
        }
        int[] groups = groups(rows, axis, null);
        BitSet ofLabel = new BitSet();
        BitSet ofOthers = new BitSet();
        for (int at = 0; at < groups.length; at++) {
            if (groups[at] >= 0) {
                (axis.ids()[at] == label ? ofLabel : ofOthers).set(groups[at]);
            }
        }
        return !ofLabel.intersects(ofOthers);
    }

    /** Numbers the combinations of the other lines' labels, so that what belongs to one sum has one number. */
    private static int[] groups(List<Axis> axes, Axis without, int[] measures) {
        int[] groups = new int[without.ids().length];
        for (Axis axis : axes) {
            if (axis != without) {
                groups = Combinations.refined(groups, axis.ids());
            }
        }
        return measures == null ? groups : Combinations.refined(groups, measures);
    }

    /** One total and the sum of its parts for each combination of the other labels. */
    private static final class Tally {
        private static final long NONE = Long.MIN_VALUE;

        private final long[] totals;
        private final long[] sums;
        private final int[] parts;
        private final long[] marks;
        private final boolean[] unusable;
        private final boolean rounded;
        private final int[] withNothing = new int[MOST_MARKS];
        private final int[] withSomething = new int[MOST_MARKS];
        private int right;
        private int wrong;
        private int open;

        private Tally(int groups, boolean rounded) {
            this.rounded = rounded;
            totals = new long[groups];
            sums = new long[groups];
            parts = new int[groups];
            marks = new long[groups];
            unusable = new boolean[groups];
        }

        private void clear() {
            Arrays.fill(totals, NONE);
            Arrays.fill(sums, 0);
            Arrays.fill(parts, 0);
            Arrays.fill(marks, 0);
            Arrays.fill(unusable, false);
        }

        private void add(int group, long value, boolean isTotal, boolean isPart) {
            if (isTotal) {
                totals[group] = value;
            } else if (isPart) {
                parts[group]++;
                if (value >= 0) {
                    sums[group] += value;
                } else if (value <= FigureGrid.FIRST_MARK) {
                    marks[group] |= 1L << Math.min(FigureGrid.FIRST_MARK - value, MOST_MARKS - 1);
                } else {
                    unusable[group] = true;
                }
            }
        }

        private void close() {
            for (int group = 0; group < totals.length; group++) {
                if (totals[group] >= 0 && parts[group] > 0 && !unusable[group]) {
                    close(near(group), sums[group], marks[group]);
                }
            }
        }

        /** The total, or the sum of its parts where only rounding keeps them apart. */
        private long near(int group) {
            boolean near = rounded && 2 * Math.abs(totals[group] - sums[group]) <= parts[group] + 1;
            return near && totals[group] > 0 && marks[group] == 0 ? sums[group] : totals[group];
        }

        private void close(long total, long sum, long found) {
            if (found == 0) {
                right += total == sum && total > 0 ? 1 : 0;
                wrong += total == sum ? 0 : 1;
                return;
            }
            wrong += sum > total ? 1 : 0;
            open += sum > total ? 0 : 1;
            if (Long.bitCount(found) == 1 && sum <= total) {
                (sum == total ? withNothing : withSomething)[Long.numberOfTrailingZeros(found)]++;
            }
        }
    }
}
