package org.kanmon.sdc.tables.regroup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.sdc.tables.cost.InformationLoss;
import org.kanmon.sdc.tables.model.CategoryTree;

/**
 * The cheapest grouping of one dimension that leaves no failing figure, the other dimensions as they are: exact, because what a
 * group costs and whether it fails does not depend on the other groups. Dynamic programming from the innermost categories
 * upwards, and over the cut points between neighbouring age groups.
 */
final class DimensionSearch {

    private final Categories categories;
    private final CategoryTree tree;
    private final Lines lines;
    private final boolean[] fails;
    private final boolean[] failsMerged;
    private final Cost[] costs;
    private final int[][] cuts;

    DimensionSearch(Categories categories, Lines lines) {
        this.categories = categories;
        this.tree = categories.tree();
        this.lines = lines;
        this.fails = new boolean[tree.size()];
        this.failsMerged = new boolean[tree.size()];
        this.costs = new Cost[tree.size()];
        this.cuts = new int[tree.size()][];
        lines.all().forEach((line, figures) -> {
            for (int node = 0; node < tree.size(); node++) {
                fails[node] |= figures[node] != null && figures[node].fails();
                Entry merged = lines.full(line, node);
                failsMerged[node] |= merged != null && merged.fails();
            }
        });
    }

    /** The cheapest grouping; empty if there is none. */
    Optional<Grouping> best() {
        for (int node = tree.size() - 1; node >= 0; node--) {
            costs[node] = kept(node);
            Cost merged = merged(node);
            if (merged.isBelow(costs[node])) {
                costs[node] = merged;
                cuts[node] = new int[0];
            }
        }
        if (!costs[0].isPossible()) {
            return Optional.empty();
        }
        int[] standIn = Grouping.none(tree).standIn();
        write(0, standIn);
        return Optional.of(new Grouping(standIn));
    }

    private Cost kept(int node) {
        if (fails[node]) {
            return Cost.IMPOSSIBLE;
        }
        List<int[]> runs = categories.runs(node);
        Cost cost = tree.childCount(node) == 0 ? spread(new int[] {node}) : Cost.NOTHING;
        if (runs.isEmpty()) {
            for (int i = 0; i < tree.childCount(node); i++) {
                cost = cost.plus(costs[tree.child(node, i)]);
            }
            return cost;
        }
        for (int[] run : runs) {
            cost = cost.plus(run.length == 1 ? costs[run[0]] : cut(run, categories.isAll(node, run)));
        }
        return cost;
    }

    /**
     * The cheapest way to cut a run of age groups into bands.
     *
     * @param all whether one band of them all would be the total, which is printed already
     */
    private Cost cut(int[] run, boolean all) {
        Cost[] upTo = new Cost[run.length + 1];
        int[] from = new int[run.length + 1];
        Arrays.fill(upTo, Cost.IMPOSSIBLE);
        upTo[0] = Cost.NOTHING;
        for (int start = 0; start < run.length; start++) {
            boolean[] bandFails = bandFails(run, start);
            for (int end = start + 1; end <= run.length && upTo[start].isPossible(); end++) {
                boolean whole = all && start == 0 && end == run.length;
                if (!whole && !bandFails[end - start - 1]) {
                    Cost band = spread(Arrays.copyOfRange(run, start, end)).plus(new Cost(end - start - 1, 0));
                    Cost cost = upTo[start].plus(band);
                    if (cost.isBelow(upTo[end])) {
                        upTo[end] = cost;
                        from[end] = start;
                    }
                }
            }
        }
        cuts[run[0]] = from;
        return upTo[run.length];
    }

    /** Per number of groups less one, whether the band of so many groups from the start on fails in some line. */
    private boolean[] bandFails(int[] run, int start) {
        boolean[] failing = new boolean[run.length - start];
        for (Map.Entry<Long, Entry[]> line : lines.all().entrySet()) {
            Entry sum = null;
            boolean gap = false;
            for (int i = start; i < run.length; i++) {
                Entry part = line.getValue()[run[i]];
                gap |= part == null;
                sum = part == null ? sum : sum == null ? part : sum.plus(part);
                Entry band = i == start || sum == null ? part : lines.summed(line.getKey(), sum, gap);
                failing[i - start] |= band != null && band.fails();
            }
        }
        return failing;
    }

    private Cost merged(int node) {
        if (failsMerged[node] || !categories.mayMergeInto(node)) {
            return Cost.IMPOSSIBLE;
        }
        int[] below = descendants(node);
        return spread(below).plus(new Cost(below.length - 1, 0));
    }

    /** The node and everything below it. */
    private int[] descendants(int node) {
        List<Integer> found = new ArrayList<>(List.of(node));
        for (int i = 0; i < found.size(); i++) {
            for (int c = 0; c < tree.childCount(found.get(i)); c++) {
                found.add(tree.child(found.get(i), c));
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** What it costs in information to merge the innermost counts of these nodes. */
    private Cost spread(int[] nodes) {
        double spread = 0;
        for (long[] counts : lines.people().values()) {
            long sum = 0;
            for (int node : nodes) {
                sum += counts[node];
            }
            spread += InformationLoss.spread(sum);
        }
        return new Cost(0, spread);
    }

    private void write(int node, int[] standIn) {
        if (cuts[node] != null && cuts[node].length == 0) {
            for (int below : descendants(node)) {
                standIn[below] = node;
            }
            return;
        }
        List<int[]> runs = categories.runs(node);
        if (runs.isEmpty()) {
            for (int i = 0; i < tree.childCount(node); i++) {
                write(tree.child(node, i), standIn);
            }
        }
        for (int[] run : runs) {
            if (run.length == 1) {
                write(run[0], standIn);
            } else {
                writeBands(run, standIn);
            }
        }
    }

    private void writeBands(int[] run, int[] standIn) {
        int[] from = cuts[run[0]];
        for (int end = run.length; end > 0; end = from[end]) {
            for (int i = from[end]; i < end; i++) {
                standIn[run[i]] = run[from[end]];
            }
        }
    }
}
