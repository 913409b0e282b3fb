package org.kanmon.sdc.tables.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.kanmon.sdc.source.Problem;
import org.kanmon.sdc.tables.magnitude.Percent;
import org.kanmon.sdc.tables.model.Additivity;
import org.kanmon.sdc.tables.model.CategoryTree;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Imbalance;
import org.kanmon.sdc.tables.model.Measure;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Unit;

/** Collects counts of a problem, fills in the margins, and makes a {@link Table} of all of them. */
final class MarginTable {

    /** In place of the count of a cell that is hidden anyway. */
    static final long HIDDEN = -2;

    private static final long UNKNOWN = -1;
    private static final long TOO_MUCH = 2 * Percent.LARGEST_AMOUNT;
    private static final int LARGEST = 200_000_000;

    private final String file;
    private final List<Dimension> dimensions = new ArrayList<>();
    private final int[] strides;
    private final long[] counts;

    /**
     * @throws UnusableProblem if there are more cells than fit
     */
    MarginTable(String file, List<String> names, List<CategoryTree> trees) throws UnusableProblem {
        this.file = file;
        long size = 1;
        for (int d = 0; d < trees.size(); d++) {
            CategoryTree tree = trees.get(d);
            List<String> levels = Collections.nCopies(tree.size(), "");
            dimensions.add(new Dimension(names.get(d), DimensionKind.CATEGORY, tree, levels, d + 1));
            size *= tree.size();
            if (size > LARGEST) {
                throw new UnusableProblem(
                        Problem.of("too-many-cells", file, Long.toString(size), Integer.toString(LARGEST)));
            }
        }
        this.strides = new int[trees.size()];
        int stride = 1;
        for (int d = trees.size() - 1; d >= 0; d--) {
            strides[d] = stride;
            stride *= trees.get(d).size();
        }
        this.counts = new long[(int) size];
        Arrays.fill(counts, UNKNOWN);
    }

    /** Why a total cannot be used, made into an error by the reader of the file. */
    interface Conflict {
        UnusableProblem at(List<String> key, long difference);
    }

    /** Sets a count, or {@link #HIDDEN}. Whether it was not set before. */
    boolean put(int[] nodes, long count) {
        int index = index(nodes);
        if (counts[index] != UNKNOWN) {
            return false;
        }
        counts[index] = count;
        return true;
    }

    /**
     * The table of all combinations, with every count added to all totals above it; the counts so far are those of inner cells,
     * and what is not set is 0.
     *
     * @throws UnusableProblem if a total is larger than {@link Percent#LARGEST_AMOUNT}
     */
    Table sumUp() throws UnusableProblem {
        for (int index = 0; index < counts.length; index++) {
            counts[index] = Math.max(0, counts[index]);
        }
        for (int d = 0; d < strides.length; d++) {
            for (int index = counts.length - 1; index >= 0; index--) {
                int node = node(index, d);
                if (node > 0) {
                    int total = index + (tree(d).parent(node) - node) * strides[d];
                    counts[total] = Math.min(TOO_MUCH, counts[total] + counts[index]);
                }
            }
        }
        BitSet all = new BitSet(counts.length);
        all.set(0, counts.length);
        for (int index = 0; index < counts.length; index++) {
            check(index, all);
        }
        return table(all);
    }

    private void check(int index, BitSet published) throws UnusableProblem {
        if (published.get(index) && (counts[index] == UNKNOWN || counts[index] > Percent.LARGEST_AMOUNT)) {
            String code = counts[index] == UNKNOWN ? "total-unknown" : "total-too-large";
            throw new UnusableProblem(Problem.of(code, file, String.join(", ", key(index))));
        }
    }

    private List<String> key(int index) {
        List<String> key = new ArrayList<>();
        for (int d = 0; d < strides.length; d++) {
            key.add(tree(d).code(node(index, d)));
        }
        return key;
    }

    private int index(int[] nodes) {
        int index = 0;
        for (int d = 0; d < nodes.length; d++) {
            index += nodes[d] * strides[d];
        }
        return index;
    }

    private CategoryTree tree(int d) {
        return dimensions.get(d).categories();
    }

    private int node(int index, int d) {
        return index / strides[d] % tree(d).size();
    }

    /**
     * The table of everything that is published.
     *
     * @param crosses per published table the dimensions it crosses; the others are at their total
     */
    Table build(List<boolean[]> crosses, Conflict conflict) throws UnusableProblem {
        BitSet published = new BitSet(counts.length);
        for (boolean[] cross : crosses) {
            for (int index = 0; index < counts.length; index++) {
                if (isIn(cross, index)) {
                    published.set(index);
                }
            }
        }
        for (int index = counts.length - 1; index >= 0; index--) {
            if (published.get(index) && counts[index] == UNKNOWN) {
                counts[index] = sum(index, published);
            }
            check(index, published);
        }
        Table table = table(published);
        List<Imbalance> wrong = Additivity.imbalances(table);
        if (!wrong.isEmpty()) {
            int cell = wrong.get(0).total();
            throw conflict.at(
                    List.copyOf(table.key(cell).values()), wrong.get(0).difference());
        }
        return table;
    }

    private boolean isIn(boolean[] cross, int index) {
        for (int d = 0; d < cross.length; d++) {
            if (!cross[d] && node(index, d) != 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * The sum of a total's parts, {@link #UNKNOWN} if one of them is hidden without a count. Parts have larger numbers than their
     * total, so that they are known when it is their turn.
     */
    private long sum(int index, BitSet published) {
        boolean anyHidden = false;
        for (int d = 0; d < strides.length; d++) {
            int node = node(index, d);
            int children = tree(d).childCount(node);
            long sum = 0;
            boolean known = children > 0;
            boolean partHidden = false;
            for (int i = 0; known && i < children; i++) {
                int part = index + (tree(d).child(node, i) - node) * strides[d];
                known = published.get(part);
                partHidden |= known && counts[part] == HIDDEN;
                sum = Math.min(TOO_MUCH, sum + Math.max(0, counts[part]));
            }
            if (known && !partHidden) {
                return sum;
            }
            anyHidden |= known;
        }
        return anyHidden ? UNKNOWN : 0;
    }

    /** One row per published combination, the one with the smallest nodes first. */
    private Table table(BitSet published) {
        int rows = published.cardinality();
        int[][] nodes = new int[strides.length][rows];
        long[] values = new long[rows];
        int[] records = new int[rows];
        BitSet hidden = new BitSet();
        for (int index = published.nextSetBit(0), row = 0; index >= 0; index = published.nextSetBit(index + 1)) {
            for (int d = 0; d < strides.length; d++) {
                nodes[d][row] = node(index, d);
            }
            hidden.set(row, counts[index] == HIDDEN);
            values[row] = Math.max(0, counts[index]);
            records[row] = ++row;
        }
        Measure n = new Measure("n", Unit.PATIENTS, strides.length + 1);
        return new Table(dimensions, List.of(n), nodes, values, hidden, records);
    }
}
