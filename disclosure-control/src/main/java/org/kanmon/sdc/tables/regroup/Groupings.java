package org.kanmon.sdc.tables.regroup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kanmon.sdc.tables.model.CategoryTree;

/**
 * The groupings that one dimension allows. A node's categories are merged into it all together or not at all: if some of them
 * stayed, subtraction from the node's figure would give the others away as one. Age groups without a gap may be merged with
 * their neighbours instead.
 */
final class Groupings {

    private static final int WIDEST_BAND = 10;

    private final Categories categories;
    private final CategoryTree tree;

    Groupings(Categories categories) {
        this.categories = categories;
        this.tree = categories.tree();
    }

    /** How many there are, roughly where there are very many. */
    double count() {
        double[] counts = new double[tree.size()];
        for (int node = tree.size() - 1; node >= 0; node--) {
            double kept = 1;
            List<int[]> runs = categories.runs(node);
            for (int[] run : runs) {
                kept *= run.length == 1 ? counts[run[0]] : Math.pow(2, run.length - 1.0);
            }
            for (int i = 0; i < tree.childCount(node) && runs.isEmpty(); i++) {
                kept *= counts[tree.child(node, i)];
            }
            counts[node] = kept + (categories.mayMergeInto(node) ? 1 : 0);
        }
        return counts[0];
    }

    /** All of them, those with fewer merges first. */
    List<Grouping> all() {
        List<Grouping> all = new ArrayList<>(below(0));
        all.sort(Comparator.comparingInt(Grouping::merges));
        return all;
    }

    private List<Grouping> below(int node) {
        List<Grouping> kept = new ArrayList<>(List.of(Grouping.none(tree)));
        List<int[]> runs = categories.runs(node);
        for (int[] run : runs) {
            kept = crossed(kept, run.length == 1 ? below(run[0]) : bands(run, categories.isAll(node, run)));
        }
        for (int i = 0; i < tree.childCount(node) && runs.isEmpty(); i++) {
            kept = crossed(kept, below(tree.child(node, i)));
        }
        if (categories.mayMergeInto(node)) {
            kept.add(into(node));
        }
        return kept;
    }

    private static List<Grouping> crossed(List<Grouping> some, List<Grouping> others) {
        List<Grouping> crossed = new ArrayList<>();
        some.forEach(one -> others.forEach(other -> crossed.add(both(one, other))));
        return crossed;
    }

    /** Two groupings of different categories as one. */
    private static Grouping both(Grouping one, Grouping other) {
        int[] standIn = one.standIn().clone();
        for (int node = 0; node < standIn.length; node++) {
            standIn[node] = other.standIn()[node] == node ? standIn[node] : other.standIn()[node];
        }
        return new Grouping(standIn);
    }

    private List<Grouping> bands(int[] run, boolean all) {
        List<Grouping> bands = new ArrayList<>();
        for (int cuts = all ? 1 : 0; cuts < 1 << run.length - 1; cuts++) {
            int[] standIn = Grouping.none(tree).standIn();
            for (int i = 1; i < run.length; i++) {
                standIn[run[i]] = (cuts >> i - 1 & 1) == 1 ? run[i] : standIn[run[i - 1]];
            }
            bands.add(new Grouping(standIn));
        }
        return bands;
    }

    private Grouping into(int node) {
        int[] standIn = Grouping.none(tree).standIn();
        for (int other = node + 1; other < standIn.length; other++) {
            for (int at = other; at != CategoryTree.NONE; at = tree.parent(at)) {
                standIn[other] = at == node ? node : standIn[other];
            }
        }
        return new Grouping(standIn);
    }

    /** A few to start from: nothing merged, everything of one depth merged, ages merged in bands of equal length. */
    Set<Grouping> coarse() {
        Set<Grouping> coarse = new LinkedHashSet<>(List.of(Grouping.none(tree)));
        int[] depth = depths();
        for (int level = Arrays.stream(depth).max().orElse(0) - 1; level >= 0; level--) {
            Grouping merged = Grouping.none(tree);
            for (int node = 0; node < tree.size(); node++) {
                merged = depth[node] == level && categories.mayMergeInto(node) ? both(merged, into(node)) : merged;
            }
            coarse.add(merged);
        }
        for (int width = 2; width <= WIDEST_BAND; width++) {
            coarse.add(equalBands(width));
        }
        return coarse;
    }

    private int[] depths() {
        int[] depth = new int[tree.size()];
        for (int node = 1; node < depth.length; node++) {
            depth[node] = depth[tree.parent(node)] + 1;
        }
        return depth;
    }

    private Grouping equalBands(int width) {
        int[] standIn = Grouping.none(tree).standIn();
        for (int node = 0; node < tree.size(); node++) {
            for (int[] run : categories.runs(node)) {
                for (int i = 0; i < run.length && run.length > width; i++) {
                    standIn[run[i]] = run[i - i % width];
                }
            }
        }
        return new Grouping(standIn);
    }
}
