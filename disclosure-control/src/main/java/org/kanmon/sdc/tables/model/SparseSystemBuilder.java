package org.kanmon.sdc.tables.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the system of a table whose rows are few among all combinations: only what the table prints is a cell, and a total
 * without a row is replaced by its parts. A sum with marks and with combinations that have no row gets one unprinted cell for them.
 */
final class SparseSystemBuilder {

    private final Table table;
    private final int measure;
    private final RowKeys keys;
    private final Crosses crosses;
    private final Map<Long, Integer> rowOfKey = new HashMap<>();
    private final boolean[] addsUp;
    private final List<int[]> sums = new ArrayList<>();
    private final List<Imbalance> imbalances = new ArrayList<>();
    private int cells;

    SparseSystemBuilder(Table table, int measure, RowKeys keys, Crosses crosses) {
        this.crosses = crosses;
        this.table = table;
        this.measure = measure;
        this.keys = keys;
        this.cells = table.rows();
        this.addsUp = new boolean[keys.axes().size()];
        Arrays.fill(addsUp, true);
        for (int row = 0; row < table.rows(); row++) {
            if (rowOfKey.put(keys.key(row), row) != null) {
                throw new IllegalArgumentException("two rows for " + table.key(table.cell(measure, row)));
            }
        }
    }

    TableSystem build() {
        for (int a = 0; a < addsUp.length; a++) {
            int before = sums.size();
            for (int row = 0; row < table.rows(); row++) {
                addSum(row, a);
            }
            if (!addsUp[a]) {
                sums.subList(before, sums.size()).clear();
            }
        }
        Equations.Builder builder = new Equations.Builder();
        for (int[] sum : sums) {
            builder.total(sum[0]);
            Arrays.stream(sum, 1, sum.length).forEach(builder::part);
            builder.end();
        }
        return new TableSystem(table, measure, system(builder.build(cells)), rows(), imbalances);
    }

    private CellSystem system(Equations equations) {
        long[] values = new long[cells];
        BitSet hidden = new BitSet(cells);
        BitSet unprinted = new BitSet(cells);
        unprinted.set(table.rows(), cells);
        for (int row = 0; row < table.rows(); row++) {
            hidden.set(row, table.isHidden(table.cell(measure, row)));
            values[row] = figure(row);
        }
        return new CellSystem(values, hidden, unprinted, new BitSet(), equations, crosses.parts(), new BitSet());
    }

    private int[] rows() {
        int[] rows = new int[table.rows()];
        Arrays.setAll(rows, row -> row);
        return rows;
    }

    private long figure(int row) {
        int cell = table.cell(measure, row);
        return table.isHidden(cell) ? 0 : table.value(cell);
    }

    private boolean isHidden(int row) {
        return table.isHidden(table.cell(measure, row));
    }

    private void addSum(int row, int a) {
        int position = keys.position(keys.key(row), a);
        if (keys.axes().get(a).isLeaf(position)) {
            return;
        }
        List<Integer> parts = new ArrayList<>();
        boolean complete = collect(keys.key(row), a, position, parts);
        if (parts.isEmpty()) {
            return;
        }
        long difference = figure(row);
        boolean shown = !isHidden(row);
        for (int part : parts) {
            difference -= figure(part);
            shown &= !isHidden(part);
        }
        judge(row, a, parts, difference, shown, complete);
    }

    private void judge(int row, int a, List<Integer> parts, long difference, boolean shown, boolean complete) {
        boolean tooMuch = difference < 0 && !isHidden(row);
        boolean rest = !shown && !complete;
        if (tooMuch || shown && difference != 0) {
            fail(row, a, parts, difference);
            return;
        }
        int[] sum = new int[parts.size() + (rest ? 2 : 1)];
        sum[0] = row;
        for (int i = 0; i < parts.size(); i++) {
            sum[i + 1] = parts.get(i);
        }
        if (rest) {
            sum[sum.length - 1] = cells++;
        }
        sums.add(sum);
    }

    private void fail(int row, int a, List<Integer> parts, long difference) {
        if (table.measures().get(measure).unit().isAdditive()) {
            int[] partCells =
                    parts.stream().mapToInt(part -> table.cell(measure, part)).toArray();
            imbalances.add(new Imbalance(table.cell(measure, row), partCells, difference));
        } else {
            addsUp[a] = false;
        }
    }

    /** Collects the nearest rows below a position; whether no innermost category was without a row. */
    private boolean collect(long key, int a, int position, List<Integer> parts) {
        Axis axis = keys.axes().get(a);
        boolean complete = true;
        for (int i = 0; i < axis.childCount(position); i++) {
            int child = axis.child(position, i);
            long childKey = key + (child - position) * keys.stride(a);
            Integer row = rowOfKey.get(childKey);
            if (row != null) {
                parts.add(row);
            } else {
                complete &= !axis.isLeaf(child) && collect(childKey, a, child, parts);
            }
        }
        return complete;
    }
}
