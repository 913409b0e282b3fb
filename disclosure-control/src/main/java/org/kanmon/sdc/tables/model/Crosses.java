package org.kanmon.sdc.tables.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The crosses that a table's rows are made of, where they are nothing but complete crosses: of some of the dimensions each, with
 * the totals of the others. Such a table is several linked ones in one.
 */
final class Crosses {

    /** Tables of more dimensions are not looked at. */
    private static final int MOST_AXES = 30;

    private final RowKeys keys;

    /** Per axis whether its first position is one total over everything. */
    private final boolean[] hasTotal;

    /** Per cross its axes, as bits. */
    private final List<Integer> crosses = new ArrayList<>();

    private final List<GridPart> parts = new ArrayList<>();

    Crosses(RowKeys keys) {
        this.keys = keys;
        this.hasTotal = new boolean[keys.axes().size()];
        for (int a = 0; a < hasTotal.length; a++) {
            hasTotal[a] = hasTotal(keys.axes().get(a));
        }
        if (hasTotal.length <= MOST_AXES) {
            find();
        }
    }

    private static boolean hasTotal(Axis axis) {
        for (int position = 1; position < axis.size(); position++) {
            if (axis.parent(position) == Axis.NONE) {
                return false;
            }
        }
        return axis.size() > 1;
    }

    private void find() {
        TreeSet<Integer> crossed = new TreeSet<>();
        for (int row = 0; row < keys.rows(); row++) {
            crossed.add(crossed(keys.key(row)));
            if (crossed.last() == (1 << hasTotal.length) - 1) {
                return;
            }
        }
        crossed.stream()
                .filter(axes -> crossed.stream().noneMatch(other -> !other.equals(axes) && (other & axes) == axes))
                .forEach(crosses::add);
        Map<Long, Integer> rowOfKey = new HashMap<>();
        for (int row = 0; row < keys.rows(); row++) {
            rowOfKey.put(keys.key(row), row);
        }
        for (int axes : crosses) {
            int[] rows = rows(axes, rowOfKey);
            if (rows.length == 0) {
                parts.clear();
                return;
            }
            parts.add(GridPart.of(rows, grid(axes)));
        }
    }

    /** The axes on which a row does not stand at the total. */
    private int crossed(long key) {
        int crossed = 0;
        for (int a = 0; a < hasTotal.length; a++) {
            crossed |= hasTotal[a] && keys.position(key, a) == 0 ? 0 : 1 << a;
        }
        return crossed;
    }

    private Grid grid(int crossed) {
        List<Axis> axes = new ArrayList<>();
        for (int a = 0; a < hasTotal.length; a++) {
            if ((crossed & 1 << a) != 0) {
                axes.add(keys.axes().get(a));
            }
        }
        return new Grid(axes);
    }

    /** Per cell of a cross its row; empty if one has none. */
    private int[] rows(int crossed, Map<Long, Integer> rowOfKey) {
        long size = 1;
        for (int a = 0; a < hasTotal.length && size <= keys.rows(); a++) {
            size *= (crossed & 1 << a) != 0 ? keys.axes().get(a).size() : 1;
        }
        if (size > keys.rows()) {
            return new int[0];
        }
        Grid grid = grid(crossed);
        int[] rows = new int[grid.size()];
        for (int cell = 0; cell < rows.length; cell++) {
            long key = 0;
            for (int a = 0, of = 0; a < hasTotal.length; a++) {
                key += (crossed & 1 << a) != 0 ? grid.position(cell, of++) * keys.stride(a) : 0;
            }
            rows[cell] = rowOfKey.getOrDefault(key, -1);
        }
        return Arrays.stream(rows).allMatch(row -> row >= 0) ? rows : new int[0];
    }

    /** The crosses with the numbers of their rows as cells; none if there is one cross of all axes, or rows that are in none. */
    List<GridPart> parts() {
        return parts;
    }

    /**
     * Whether the rows are several crosses, and whatever figures fit them are those of some cross of all axes: then combinations
     * that no row shows tell an outsider nothing. So it is if the crosses hang together without a cycle: taking away axes that are
     * in one cross only, and crosses that lie in another, leaves nothing.
     */
    boolean areAllThereIs() {
        return parts.size() > 1 && left(new ArrayList<>(crosses)) <= 1;
    }

    private static int left(List<Integer> sets) {
        for (boolean changed = true; changed; ) {
            int once = 0;
            int often = 0;
            for (int set : sets) {
                often |= once & set;
                once |= set;
            }
            int shared = often;
            List<Integer> before = new ArrayList<>(sets);
            sets.replaceAll(set -> set & shared);
            for (int i = sets.size() - 1; i >= 0; i--) {
                int set = sets.remove(i);
                if (sets.stream().noneMatch(other -> (other & set) == set)) {
                    sets.add(i, set);
                }
            }
            changed = !sets.equals(before);
        }
        return sets.size();
    }
}
