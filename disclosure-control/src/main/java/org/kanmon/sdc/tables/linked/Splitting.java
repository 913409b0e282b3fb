package org.kanmon.sdc.tables.linked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds how the categories at hand are sums of each other. Where they nest, each is the sum of the largest ones inside it and a
 * rest. Where some overlap without nesting (0-64 and 40-74), each is the sum of the smallest groups that they cut each other
 * into; every relation between them follows from these sums.
 */
final class Splitting {

    private static final int NONE = -1;

    private final CategorySets categories;

    Splitting(CategorySets categories) {
        this.categories = categories;
    }

    /** The sums between these sets. */
    List<Split> of(TreeSet<Integer> sets) {
        List<Integer> bySize = new ArrayList<>(sets);
        bySize.sort(
                Comparator.comparingInt((Integer set) -> categories.groups(set).cardinality())
                        .thenComparing(set -> set));
        return nested(bySize).orElseGet(() -> cut(bySize));
    }

    private Optional<List<Split>> nested(List<Integer> bySize) {
        List<Split> splits = new ArrayList<>();
        int[] outermost = new int
                [bySize.stream()
                        .mapToInt(set -> categories.groups(set).length())
                        .max()
                        .orElse(0)];
        Arrays.fill(outermost, NONE);
        for (int set : bySize) {
            BitSet groups = categories.groups(set);
            TreeSet<Integer> parts = new TreeSet<>();
            BitSet rest = (BitSet) groups.clone();
            for (int group = groups.nextSetBit(0); group >= 0; group = groups.nextSetBit(group + 1)) {
                if (outermost[group] != NONE && parts.add(outermost[group])) {
                    BitSet part = categories.groups(outermost[group]);
                    BitSet outside = (BitSet) part.clone();
                    outside.andNot(groups);
                    if (!outside.isEmpty()) {
                        return Optional.empty();
                    }
                    rest.andNot(part);
                }
                outermost[group] = set;
            }
            if (!parts.isEmpty()) {
                splits.add(new Split(set, ints(parts), rest.isEmpty() ? Split.NOTHING : categories.number(rest, "")));
            }
        }
        return Optional.of(splits);
    }

    private List<Split> cut(List<Integer> sets) {
        Map<BitSet, BitSet> pieces = new LinkedHashMap<>();
        BitSet all = new BitSet();
        sets.forEach(set -> all.or(categories.groups(set)));
        for (int group = all.nextSetBit(0); group >= 0; group = all.nextSetBit(group + 1)) {
            BitSet where = new BitSet();
            for (int i = 0; i < sets.size(); i++) {
                where.set(i, categories.groups(sets.get(i)).get(group));
            }
            pieces.computeIfAbsent(where, key -> new BitSet()).set(group);
        }
        List<Split> splits = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            TreeSet<Integer> parts = new TreeSet<>();
            for (Map.Entry<BitSet, BitSet> piece : pieces.entrySet()) {
                if (piece.getKey().get(i)) {
                    parts.add(categories.number(piece.getValue(), ""));
                }
            }
            if (parts.size() > 1) {
                splits.add(new Split(sets.get(i), ints(parts), Split.NOTHING));
            }
        }
        return splits;
    }

    private static int[] ints(TreeSet<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
