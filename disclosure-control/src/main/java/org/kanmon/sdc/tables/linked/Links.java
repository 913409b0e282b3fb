package org.kanmon.sdc.tables.linked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.kanmon.sdc.tables.model.Equations;
import org.kanmon.sdc.tables.model.Sum;

/**
 * The relations between cells of different tables: cells that count the same, and sums that no table has by itself. Groups that no
 * table prints become cells of their own where such a sum needs them, so that everything that subtraction gives is in the system.
 * Combinations of dimensions that no table crosses are not looked at.
 */
final class Links {

    /** New groups can make further sums possible; more rounds than this have not been seen to add any. */
    private static final int ROUNDS = 4;

    private static final int WITHOUT = -1;

    private final Meanings meanings;
    private final List<Equations> own;
    private final int[] first;
    private final IntUnaryOperator tableOf;
    private final Map<Key, Integer> groups = new LinkedHashMap<>();
    private final List<Sum> sums = new ArrayList<>();
    private final Set<List<Integer>> seen = new HashSet<>();
    private final int printed;

    /**
     * @param own per table its own sums
     * @param first per table the number of its first cell, and at last the number of all cells of the tables
     * @param additive whether sums go across tables; if not, only cells that count the same are linked
     */
    Links(Meanings meanings, List<Equations> own, int[] first, boolean additive) {
        this.meanings = meanings;
        this.own = own;
        this.first = first;
        this.printed = first[first.length - 1];
        this.tableOf = cell -> {
            int at = Arrays.binarySearch(first, cell);
            return at >= 0 ? lastOf(at) : -at - 2;
        };
        linkSame();
        for (int round = 0, before = -1; additive && round < ROUNDS && groups.size() > before; round++) {
            before = groups.size();
            for (int d = 0; d < meanings.dimensions(); d++) {
                linkSums(d, round > 0);
            }
        }
    }

    private int lastOf(int at) {
        int last = at;
        while (last + 1 < first.length - 1 && first[last + 1] == first[at]) {
            last++;
        }
        return last;
    }

    /** The links, in the numbers of the system's cells. */
    List<Sum> sums() {
        return sums;
    }

    /** The groups that no table prints, by what they count, with the numbers of their cells. */
    Map<Key, Integer> groups() {
        return groups;
    }

    private void linkSame() {
        for (List<Integer> same : meanings.cells().values()) {
            for (int i = 1; i < same.size(); i++) {
                if (tableOf.applyAsInt(same.get(0)) != tableOf.applyAsInt(same.get(i))) {
                    sums.add(new Sum(same.get(0), new int[] {same.get(i)}));
                }
            }
        }
    }

    private void linkSums(int d, boolean onlyWithGroups) {
        Splitting splitting = new Splitting(meanings.categories(d));
        Map<TreeSet<Integer>, List<Split>> known = new HashMap<>();
        for (Map.Entry<Key, TreeSet<Integer>> fibre : fibres(d).entrySet()) {
            if (fibre.getValue().size() > 1 && isAcross(fibre.getKey(), d, fibre.getValue(), onlyWithGroups)) {
                for (Split split : known.computeIfAbsent(fibre.getValue(), splitting::of)) {
                    link(fibre.getKey(), d, split);
                }
            }
        }
    }

    /** Cells that differ in one dimension only: what the others have in common, and their sets in this one. */
    private Map<Key, TreeSet<Integer>> fibres(int d) {
        Map<Key, TreeSet<Integer>> fibres = new LinkedHashMap<>();
        for (Key key : meanings.cells().keySet()) {
            fibres.computeIfAbsent(key.with(d, WITHOUT), same -> new TreeSet<>())
                    .add(key.sets()[d]);
        }
        return fibres;
    }

    /** Whether some of the cells are not in the same table as the others. */
    private boolean isAcross(Key fibre, int d, TreeSet<Integer> sets, boolean withGroups) {
        Set<Integer> common = new HashSet<>();
        boolean start = true;
        boolean group = false;
        for (int set : sets) {
            Set<Integer> tables = tables(fibre.with(d, set));
            group |= groups.containsKey(fibre.with(d, set));
            if (start) {
                common.addAll(tables);
            } else {
                common.retainAll(tables);
            }
            start = false;
        }
        return withGroups ? group : common.isEmpty();
    }

    /** The tables that print it; not those whose own sums say too little. */
    private Set<Integer> tables(Key key) {
        Set<Integer> tables = new HashSet<>();
        for (int cell : meanings.cells().get(key)) {
            if (cell < printed && !meanings.isPartial(tableOf.applyAsInt(cell))) {
                tables.add(tableOf.applyAsInt(cell));
            }
        }
        return tables;
    }

    private void link(Key fibre, int d, Split split) {
        if (isOwn(fibre, d, split)) {
            return;
        }
        int[] parts = new int[split.parts().length + (split.rest() == Split.NOTHING ? 0 : 1)];
        for (int i = 0; i < split.parts().length; i++) {
            parts[i] = cell(fibre.with(d, split.parts()[i]));
        }
        if (split.rest() != Split.NOTHING) {
            parts[parts.length - 1] = cell(fibre.with(d, split.rest()));
        }
        int total = cell(fibre.with(d, split.total()));
        List<Integer> terms = new ArrayList<>(List.of(total));
        Arrays.stream(parts).sorted().forEach(terms::add);
        if (seen.add(terms)) {
            sums.add(new Sum(total, parts));
        }
    }

    private int cell(Key key) {
        List<Integer> same = meanings.cells().get(key);
        if (same != null) {
            return same.get(0);
        }
        int cell = printed + groups.size();
        groups.put(key, cell);
        meanings.add(key, cell);
        return cell;
    }

    /** Whether some table has the sum by itself. */
    private boolean isOwn(Key fibre, int d, Split split) {
        if (split.rest() != Split.NOTHING) {
            return false;
        }
        for (int cell : meanings.cells().getOrDefault(fibre.with(d, split.total()), List.of())) {
            int t = cell < printed ? tableOf.applyAsInt(cell) : WITHOUT;
            if (t != WITHOUT && hasSum(t, cell, fibre, d, split.parts())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasSum(int t, int total, Key fibre, int d, int[] sets) {
        if (meanings.isPartial(t)) {
            return false;
        }
        int[] parts = new int[sets.length];
        for (int i = 0; i < sets.length; i++) {
            int in = WITHOUT;
            for (int cell : meanings.cells().getOrDefault(fibre.with(d, sets[i]), List.of())) {
                in = cell < printed && tableOf.applyAsInt(cell) == t ? cell - first[t] : in;
            }
            if (in == WITHOUT) {
                return false;
            }
            parts[i] = in;
        }
        return own.get(t).has(new Sum(total - first[t], parts));
    }
}
