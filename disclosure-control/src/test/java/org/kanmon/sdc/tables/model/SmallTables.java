package org.kanmon.sdc.tables.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Small tables of all shapes, made from a number: the same number makes the same table. All margins are
 * printed, the grand total first. */
public final class SmallTables {

    /** The shapes: how many dimensions, which of them nest, and whether two tables share a dimension. */
    public enum Kind {
        TWO_DIMENSIONS("3", "4"),
        THREE_DIMENSIONS("2", "3", "2"),
        NESTED("2+2", "3"),
        DEEPLY_NESTED("2+2+", "2"),
        TWO_NESTED("2+1", "2+2"),
        LINKED("3", "2", "2");

        private final String[] shapes;

        Kind(String... shapes) {
            this.shapes = shapes;
        }
    }

    private SmallTables() {}

    public static Table random(Kind kind, long seed) {
        return random(seed, kind == Kind.LINKED, kind.shapes);
    }

    /** A table of one cross with these shapes of dimensions, written as those of the kinds. */
    public static Table shaped(long seed, String... shapes) {
        return random(seed, false, shapes);
    }

    private static Table random(long seed, boolean linked, String... shapes) {
        SplittableRandom random = new SplittableRandom(seed);
        List<CategoryTree> trees = new ArrayList<>();
        for (int d = 0; d < shapes.length; d++) {
            trees.add(tree("" + (char) ('a' + d), shapes[d]));
        }
        Map<List<Integer>, Long> counts = new LinkedHashMap<>();
        addInner(trees, new ArrayList<>(), counts, random);
        return table(linked, trees, counts);
    }

    /** "2+3" is two groups of which the second has three leaves more; a last "+" nests the first group once more. */
    private static CategoryTree tree(String letter, String shape) {
        CategoryTree.Builder builder = CategoryTree.rooted("T");
        String[] groups = shape.split("\\+");
        if (groups.length == 1 && !shape.endsWith("+")) {
            for (int i = 1; i <= Integer.parseInt(shape); i++) {
                builder.add(letter + i, 0);
            }
            return builder.build();
        }
        for (int g = 0; g < groups.length; g++) {
            int group = builder.add(letter + (char) ('A' + g), 0);
            int parent = g == 0 && shape.endsWith("+") ? builder.add(letter + "AA", group) : group;
            if (parent != group) {
                builder.add(letter + "AB", group);
            }
            for (int i = 1; i <= Integer.parseInt(groups[g]); i++) {
                builder.add(letter + (char) ('A' + g) + i, parent);
            }
        }
        return builder.build();
    }

    private static void addInner(
            List<CategoryTree> trees, List<Integer> nodes, Map<List<Integer>, Long> counts, SplittableRandom random) {
        if (nodes.size() == trees.size()) {
            long count = random.nextInt(5) == 0 ? 0 : random.nextInt(4) == 0 ? random.nextInt(60) : random.nextInt(12);
            addToTotals(trees, nodes, new ArrayList<>(), count, counts);
            return;
        }
        CategoryTree tree = trees.get(nodes.size());
        for (int node = 0; node < tree.size(); node++) {
            if (tree.childCount(node) == 0) {
                List<Integer> longer = new ArrayList<>(nodes);
                longer.add(node);
                addInner(trees, longer, counts, random);
            }
        }
    }

    private static void addToTotals(
            List<CategoryTree> trees,
            List<Integer> leaf,
            List<Integer> key,
            long count,
            Map<List<Integer>, Long> counts) {
        if (key.size() == trees.size()) {
            counts.merge(key, count, Long::sum);
            return;
        }
        for (int node = leaf.get(key.size());
                node != CategoryTree.NONE;
                node = trees.get(key.size()).parent(node)) {
            List<Integer> longer = new ArrayList<>(key);
            longer.add(node);
            addToTotals(trees, leaf, longer, count, counts);
        }
    }

    private static Table table(boolean linked, List<CategoryTree> trees, Map<List<Integer>, Long> counts) {
        List<List<Integer>> keys = counts.keySet().stream()
                .filter(key -> !linked || key.get(1) == 0 || key.get(2) == 0)
                .sorted(Comparator.comparing(Object::toString))
                .toList();
        int[][] nodes = new int[trees.size()][keys.size()];
        long[] values = new long[keys.size()];
        int[] records = new int[keys.size()];
        for (int row = 0; row < values.length; row++) {
            for (int d = 0; d < nodes.length; d++) {
                nodes[d][row] = keys.get(row).get(d);
            }
            values[row] = counts.get(keys.get(row));
            records[row] = row + 2;
        }
        List<Dimension> dimensions = new ArrayList<>();
        for (int d = 0; d < nodes.length; d++) {
            List<String> levels = Collections.nCopies(trees.get(d).size(), "");
            dimensions.add(new Dimension("d" + d, DimensionKind.CATEGORY, trees.get(d), levels, d + 1));
        }
        Measure measure = new Measure("n", Unit.PATIENTS, nodes.length + 1);
        return new Table(dimensions, List.of(measure), nodes, values, new BitSet(), records);
    }
}
