package org.kanmon.sdc.tables.regroup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.sdc.tables.cost.InformationLoss;
import org.kanmon.sdc.tables.model.CategoryTree;

/**
 * The cheapest grouping of one dimension, the other dimensions as they are: exact, because what a group costs and how many of its
 * figures fail does not depend on the other groups. Dynamic programming from the innermost categories upwards, and over the cut
 * points between neighbouring age groups.
 */
final class DimensionSearch {

    private final Categories categories;
    private final CategoryTree tree;
    private final Lines lines;
    private final Pricing pricing;
    private final int[] failing;
    private final int[] failingMerged;
    private final Cost[] costs;
    private final int[][] cuts;

    DimensionSearch(Categories categories, Lines lines, Pricing pricing) {
        this.categories = categories;
        this.tree = categories.tree();
        this.lines = lines;
        this.pricing = pricing;
        this.failing = new int[tree.size()];
        this.failingMerged = new int[tree.size()];
        this.costs = new Cost[tree.size()];
        this.cuts = new int[tree.size()][];
        lines.all().forEach((line, figures) -> {
            for (int node = 0; node < tree.size(); node++) {
                failing[node] += fails(figures[node]);
                failingMerged[node] += fails(lines.full(line, node));
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

    private static int fails(Entry figure) {
        return figure != null && figure.fails() ? 1 : 0;
    }

    private Cost kept(int node) {
        if (!pricing.allows(failing[node])) {
            return Cost.IMPOSSIBLE;
        }
        List<int[]> runs = categories.runs(node);
        double spread = tree.childCount(node) == 0 ? spread(new int[] {node}) : 0;
        Cost cost = pricing.of(0, spread, failing[node]);
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
            int[] bandFailing = bandFailing(run, start);
            for (int end = start + 1; end <= run.length && upTo[start].isPossible(); end++) {
                boolean whole = all && start == 0 && end == run.length;
                int merges = end - start - 1;
                if (!whole && pricing.allows(bandFailing[merges])) {
                    double spread = spread(Arrays.copyOfRange(run, start, end));
                    Cost cost = upTo[start].plus(pricing.of(merges, spread, bandFailing[merges]));
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

    /** Per number of groups less one, in how many lines the band of so many groups from the start on fails. */
    private int[] bandFailing(int[] run, int start) {
        int[] bands = new int[run.length - start];
        for (Map.Entry<Long, Entry[]> line : lines.all().entrySet()) {
            Entry sum = null;
            boolean gap = false;
            for (int i = start; i < run.length; i++) {
                Entry part = line.getValue()[run[i]];
                gap |= part == null;
                sum = part == null ? sum : sum == null ? part : sum.plus(part);
                Entry band = i == start || sum == null ? part : lines.summed(line.getKey(), sum, gap);
                bands[i - start] += fails(band);
            }
        }
        return bands;
    }

    private Cost merged(int node) {
        if (!categories.mayMergeInto(node) || !pricing.allows(failingMerged[node])) {
            return Cost.IMPOSSIBLE;
        }
        int[] below = descendants(node);
        return pricing.of(below.length - 1, spread(below), failingMerged[node]);
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
    private double spread(int[] nodes) {
        double spread = 0;
        for (long[] counts : lines.people().values()) {
            long sum = 0;
            for (int node : nodes) {
                sum += counts[node];
            }
            spread += InformationLoss.spread(sum);
        }
        return spread;
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
