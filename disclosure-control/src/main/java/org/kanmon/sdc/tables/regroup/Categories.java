package org.kanmon.sdc.tables.regroup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kanmon.sdc.tables.model.CategoryTree;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.profile.AgeLabel;

/**
 * The categories of one dimension and how they may be merged.
 *
 * @param totalPrinted whether the table prints the total, so that everything may be merged into it
 * @param runs per node its children in runs of ages without a gap, youngest first; children that name no ages, or nest, are runs
 *     of their own. Empty where there is no run of two
 */
record Categories(CategoryTree tree, boolean totalPrinted, List<List<int[]>> runs) {

    static Categories of(Table table, int d) {
        Dimension dimension = table.dimensions().get(d);
        boolean totalPrinted = false;
        for (int row = 0; row < table.rows(); row++) {
            totalPrinted |= table.node(d, row) == 0;
        }
        List<List<int[]>> runs = new ArrayList<>();
        for (int node = 0; node < dimension.categories().size(); node++) {
            runs.add(dimension.kind() == DimensionKind.AGE ? runs(dimension.categories(), node) : List.of());
        }
        return new Categories(dimension.categories(), totalPrinted, runs);
    }

    private record Band(int node, AgeLabel ages) {}

    private static List<int[]> runs(CategoryTree tree, int parent) {
        List<Band> bands = new ArrayList<>();
        List<int[]> runs = new ArrayList<>();
        for (int i = 0; i < tree.childCount(parent); i++) {
            int child = tree.child(parent, i);
            Optional<AgeLabel> ages = tree.childCount(child) == 0 ? AgeLabel.of(tree.code(child)) : Optional.empty();
            if (ages.isPresent()) {
                bands.add(new Band(child, ages.get()));
            } else {
                runs.add(new int[] {child});
            }
        }
        bands.sort(Comparator.comparingInt((Band band) -> band.ages().from())
                .thenComparingInt(band -> band.ages().to()));
        int start = 0;
        for (int i = 1; i <= bands.size(); i++) {
            if (i == bands.size()
                    || !bands.get(i - 1).ages().isNextTo(bands.get(i).ages())) {
                runs.add(bands.subList(start, i).stream().mapToInt(Band::node).toArray());
                start = i;
            }
        }
        return runs.stream().anyMatch(run -> run.length > 1) ? runs : List.of();
    }

    int size() {
        return tree.size();
    }

    List<int[]> runs(int node) {
        return runs.get(node);
    }

    /** Whether everything below a node may be merged into it. */
    boolean mayMergeInto(int node) {
        return tree.childCount(node) > 0 && (node > 0 || totalPrinted);
    }

    /** Whether one band of a run would be all that the node has, and so the node once more, which is printed already. */
    boolean isAll(int node, int[] run) {
        return run.length == tree.childCount(node) && mayMergeInto(node);
    }
}
