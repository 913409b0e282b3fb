package org.kanmon.sdc.tables.linked;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kanmon.sdc.tables.model.CategoryTree;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.profile.AgeLabel;

/**
 * The categories of one shared dimension as sets: every category of every table is a set of smallest groups, so that two
 * categories are the same, or one lies in another, whatever the tables call them. Sets are numbered.
 *
 * <p>A category of which some table lists the parts, and is their sum as far as its figures show, is the union of all categories
 * known to lie in it; where no table lists them all there is a rest. A table's total is the union of what the table lists, if
 * neither its figures nor its having one part only show that it is more; otherwise it is the whole. The whole is the union of all categories of all tables:
 * that is what a table counts that does not have the dimension. An <em>open</em> whole has a rest besides.
 */
final class CategorySets {

    private final List<BitSet> sets = new ArrayList<>();
    private final Map<BitSet, Integer> numbers = new HashMap<>();
    private final List<String> labels = new ArrayList<>();
    private final Map<String, BitSet> named = new HashMap<>();
    /** What tables give beside the parts of a whole only: it is in no sum, and only the tables' own relations hold. */
    private final Set<String> apart = new HashSet<>();

    private final List<Integer> cuts = new ArrayList<>();
    private final int[][] setOfNode;
    private final int whole;
    private int atoms;

    /**
     * @param dimensions per table the dimension, empty where it does not have it
     * @param incomplete per table the categories that are more than what the table lists as their parts
     */
    CategorySets(List<Optional<Dimension>> dimensions, List<BitSet> incomplete, boolean open) {
        cutAges(dimensions);
        nameSets(dimensions, incomplete);
        this.setOfNode = new int[dimensions.size()][];
        BitSet all = new BitSet();
        named.forEach((name, set) -> {
            if (!apart.contains(name)) {
                all.or(set);
            }
        });
        if (open || all.isEmpty()) {
            all.set(atoms++);
        }
        for (int t = 0; t < setOfNode.length; t++) {
            setOfNode[t] = dimensions.get(t).isPresent()
                    ? number(dimensions.get(t).get(), incomplete.get(t), all)
                    : new int[0];
        }
        this.whole = number(all, "");
    }

    private void cutAges(List<Optional<Dimension>> dimensions) {
        TreeSet<Integer> ages = new TreeSet<>();
        for (Optional<Dimension> dimension : dimensions) {
            for (int node = 1;
                    dimension.isPresent() && node < dimension.get().categories().size();
                    node++) {
                CategoryNames.ages(dimension.get(), node).ifPresent(label -> {
                    ages.add(label.from());
                    if (label.to() < Integer.MAX_VALUE) {
                        ages.add(label.to() + 1);
                    }
                });
            }
        }
        cuts.addAll(ages);
        atoms = cuts.size();
    }

    private BitSet between(AgeLabel label) {
        BitSet set = new BitSet();
        for (int i = 0; i < cuts.size(); i++) {
            set.set(i, cuts.get(i) >= label.from() && cuts.get(i) <= label.to());
        }
        return set;
    }

    private void nameSets(List<Optional<Dimension>> dimensions, List<BitSet> incomplete) {
        Map<String, TreeSet<String>> above = new HashMap<>();
        TreeSet<String> complete = new TreeSet<>();
        Map<String, BitSet> ages = new HashMap<>();
        Set<String> parts = new HashSet<>();
        for (int t = 0; t < dimensions.size(); t++) {
            for (int node = 1;
                    dimensions.get(t).isPresent()
                            && node < dimensions.get(t).get().categories().size();
                    node++) {
                Dimension dimension = dimensions.get(t).get();
                boolean beside = dimension.categories().isBeside(node)
                        && CategoryNames.ages(dimension, node).isEmpty();
                (beside ? apart : parts).add(name(dimension, node));
                List<String> lineage = CategoryNames.lineage(dimension, node);
                String name = lineage.get(0);
                above.computeIfAbsent(name, key -> new TreeSet<>()).addAll(lineage.subList(1, lineage.size()));
                CategoryNames.ages(dimension, node).ifPresent(label -> ages.put(name, between(label)));
                if (dimension.categories().childCount(node) > 0
                        && !incomplete.get(t).get(node)) {
                    complete.add(name);
                }
            }
        }
        apart.removeAll(parts);
        TreeSet<String> inner = new TreeSet<>();
        above.values().forEach(inner::addAll);
        inner.retainAll(above.keySet());
        for (String name : new TreeSet<>(above.keySet())) {
            BitSet own = new BitSet();
            if (ages.containsKey(name)) {
                own.or(ages.get(name));
            } else if (!inner.contains(name) || !complete.contains(name)) {
                own.set(atoms++);
            }
            named.computeIfAbsent(name, key -> new BitSet()).or(own);
            for (String outer : above.get(name)) {
                if (above.containsKey(outer)) {
                    named.computeIfAbsent(outer, key -> new BitSet()).or(own);
                }
            }
        }
    }

    private static String name(Dimension dimension, int node) {
        return CategoryNames.lineage(dimension, node).get(0);
    }

    private int[] number(Dimension dimension, BitSet incomplete, BitSet all) {
        CategoryTree tree = dimension.categories();
        int[] numbered = new int[tree.size()];
        BitSet listed = new BitSet();
        for (int node = 1; node < numbered.length; node++) {
            BitSet set = named.get(name(dimension, node));
            numbered[node] = number(set, tree.code(node));
            if (!tree.isBeside(node)) {
                listed.or(set);
            }
        }
        numbered[0] = number(listed.isEmpty() || incomplete.get(0) ? all : listed, tree.code(0));
        return numbered;
    }

    /** The number of a set; a set that is not known yet gets the next one. */
    int number(BitSet set, String label) {
        Integer known = numbers.putIfAbsent(set, sets.size());
        if (known != null) {
            return known;
        }
        sets.add(set);
        labels.add(label);
        return sets.size() - 1;
    }

    /** The set of a table's category. */
    int set(int table, int node) {
        return setOfNode[table][node];
    }

    /** Whether no category of one table shares anything with a category of another; not so if one of them lists none. */
    boolean isDisjoint(int table, int other) {
        BitSet shared = listed(table);
        boolean both = !shared.isEmpty() && !listed(other).isEmpty();
        return both && !shared.intersects(listed(other));
    }

    private BitSet listed(int table) {
        BitSet listed = new BitSet();
        for (int node = 1; node < setOfNode[table].length; node++) {
            listed.or(sets.get(setOfNode[table][node]));
        }
        return listed;
    }

    /** Whether a category is more than the only part that its table lists, as other tables show. */
    boolean isMoreThanOnlyPart(Dimension dimension, int table, int node) {
        CategoryTree tree = dimension.categories();
        BitSet all = node == 0
                ? sets.get(whole)
                : named.get(CategoryNames.lineage(dimension, node).get(0));
        return tree.childCount(node) == 1
                && !sets.get(set(table, tree.child(node, 0))).equals(all);
    }

    /** What a table counts that does not have the dimension. */
    int whole() {
        return whole;
    }

    /** The smallest groups of a set; not to be changed. */
    BitSet groups(int set) {
        return sets.get(set);
    }

    /** What a set is called by the first table that names it, or by how it came about. */
    String label(int set) {
        if (!labels.get(set).isEmpty()) {
            return labels.get(set);
        }
        BitSet groups = sets.get(set);
        int first = groups.nextSetBit(0);
        int end = first < 0 ? 0 : groups.nextClearBit(first);
        if (end <= cuts.size() && end > first && groups.cardinality() == end - first) {
            return end == cuts.size() ? cuts.get(first) + "-" : cuts.get(first) + "-" + (cuts.get(end) - 1);
        }
        return "";
    }
}
