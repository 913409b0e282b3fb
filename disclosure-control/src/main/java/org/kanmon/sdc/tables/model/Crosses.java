package org.kanmon.sdc.tables.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds the crosses that a table's rows are made of, where they are nothing but crosses: of some of the dimensions each, with the
 * totals of the others. Such a table is several linked ones in one.
 */
final class Crosses {

    /** More dimensions than this are not looked at. */
    private static final int MOST_AXES = 30;

    private final RowKeys keys;
    private final Map<Long, Integer> rowOfKey;

    /** Per axis whether its first position is one total over everything. */
    private final boolean[] hasTotal;

    Crosses(RowKeys keys, Map<Long, Integer> rowOfKey) {
        this.keys = keys;
        this.rowOfKey = rowOfKey;
        this.hasTotal = new boolean[keys.axes().size()];
        for (int a = 0; a < hasTotal.length; a++) {
            hasTotal[a] = hasTotal(keys.axes().get(a));
        }
    }

    /** The crosses, by the numbers of their rows; none if some rows are in no complete cross. */
    List<GridPart> find() {
        if (keys.axes().size() > MOST_AXES) {
            return List.of();
        }
        TreeSet<Integer> crossed = new TreeSet<>();
        rowOfKey.keySet().forEach(key -> crossed.add(crossed(key)));
        List<GridPart> parts = new ArrayList<>();
        for (int axes : crossed) {
            if (crossed.stream().noneMatch(other -> other != axes && (other & axes) == axes)) {
                int[] rows = rows(axes);
                if (rows.length == 0) {
                    return List.of();
                }
                parts.add(GridPart.of(rows, grid(axes)));
            }
        }
        return parts;
    }

    /** The axes on which a row does not stand at the total, as bits. */
    private int crossed(long key) {
        int crossed = 0;
        for (int a = 0; a < keys.axes().size(); a++) {
            crossed |= hasTotal[a] && keys.position(key, a) == 0 ? 0 : 1 << a;
        }
        return crossed;
    }

    /** Whether the axis has one total over everything. */
    private static boolean hasTotal(Axis axis) {
        for (int position = 1; position < axis.size(); position++) {
            if (axis.parent(position) == Axis.NONE) {
                return false;
            }
        }
        return axis.size() > 1;
    }

    private Grid grid(int crossed) {
        List<Axis> axes = new ArrayList<>();
        for (int a = 0; a < keys.axes().size(); a++) {
            if ((crossed & 1 << a) != 0) {
                axes.add(keys.axes().get(a));
            }
        }
        return new Grid(axes);
    }

    /** Per cell of the cross its row; empty if one has none. */
    private int[] rows(int crossed) {
        long size = 1;
        for (int a = 0; a < keys.axes().size() && size <= rowOfKey.size(); a++) {
            size *= (crossed & 1 << a) != 0 ? keys.axes().get(a).size() : 1;
        }
        if (size > rowOfKey.size()) {
            return new int[0];
        }
        Grid grid = grid(crossed);
        int[] rows = new int[grid.size()];
        for (int cell = 0; cell < rows.length; cell++) {
            long key = 0;
            for (int a = 0, of = 0; a < keys.axes().size(); a++) {
                key += (crossed & 1 << a) != 0 ? grid.position(cell, of++) * keys.stride(a) : 0;
            }
            rows[cell] = rowOfKey.getOrDefault(key, -1);
        }
        return Arrays.stream(rows).allMatch(row -> row >= 0) ? rows : new int[0];
    }
}
