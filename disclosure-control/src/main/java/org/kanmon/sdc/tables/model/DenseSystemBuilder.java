package org.kanmon.sdc.tables.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Makes the system of a table whose rows fill a good part of the full cross: every combination is a cell. */
final class DenseSystemBuilder {

    private final Table table;
    private final int measure;
    private final List<Axis> axes;
    private final Grid grid;
    private final int[] cellOfRow;
    private final long[] values;
    private final BitSet hidden = new BitSet();
    private final BitSet missing;
    private final BitSet unprinted = new BitSet();
    private final int[] tableCells;

    DenseSystemBuilder(Table table, int measure, RowKeys keys) {
        this.table = table;
        this.measure = measure;
        this.axes = new ArrayList<>(keys.axes());
        this.grid = new Grid(axes);
        this.values = new long[grid.size()];
        this.missing = new BitSet(grid.size());
        this.tableCells = new int[grid.size()];
        this.cellOfRow = new int[table.rows()];
        missing.set(0, grid.size());
        Arrays.fill(tableCells, TableSystem.UNPRINTED);
        for (int row = 0; row < table.rows(); row++) {
            place(row, (int) keys.key(row));
        }
        for (int cell = missing.nextSetBit(0); cell >= 0; cell = missing.nextSetBit(cell + 1)) {
            unprinted.set(cell, !isInnermost(cell));
        }
        missing.andNot(unprinted);
    }

    private void place(int row, int cell) {
        int tableCell = table.cell(measure, row);
        if (!missing.get(cell)) {
            throw new IllegalArgumentException("two rows for " + table.key(tableCell));
        }
        cellOfRow[row] = cell;
        tableCells[cell] = tableCell;
        missing.clear(cell);
        hidden.set(cell, table.isHidden(tableCell));
        values[cell] = table.isHidden(tableCell) ? 0 : table.value(tableCell);
    }

    private boolean isInnermost(int cell) {
        for (int a = 0; a < axes.size(); a++) {
            if (!axes.get(a).isLeaf(grid.position(cell, a))) {
                return false;
            }
        }
        return true;
    }

    TableSystem build() {
        Equations all = grid.equations();
        if (!hidden.isEmpty() || hasTotalsWithoutParts(all)) {
            unprinted.or(missing);
            removeProvenZeros(all);
        }
        List<Integer> failing = failing(all);
        if (failing.isEmpty()) {
            return result(all, Optional.of(grid), List.of());
        }
        if (!table.measures().get(measure).unit().isAdditive()) {
            return withoutSumsThatFail(all, failing);
        }
        return result(without(all, failing), Optional.empty(), imbalances(all, failing));
    }

    private TableSystem withoutSumsThatFail(Equations all, List<Integer> failing) {
        List<Axis> adding = new ArrayList<>(axes);
        for (int equation : failing) {
            int a = axisOf(all, equation);
            adding.set(a, axes.get(a).withoutSums());
        }
        Grid smaller = new Grid(adding);
        return result(smaller.equations(), Optional.of(smaller), List.of());
    }

    private int axisOf(Equations all, int equation) {
        int total = all.total(equation);
        int part = all.term(equation, 1);
        for (int a = 0; a < axes.size(); a++) {
            if (grid.position(total, a) != grid.position(part, a)) {
                return a;
            }
        }
        throw new IllegalStateException("cell " + total + " is a part of itself");
    }

    private TableSystem result(Equations equations, Optional<Grid> cross, List<Imbalance> imbalances) {
        CellSystem system = new CellSystem(values, hidden, unprinted, equations, cross);
        return new TableSystem(table, measure, system, cellOfRow, imbalances);
    }

    /** Whether a total is printed and none of its parts is, as where one file holds several tables side by side. */
    private boolean hasTotalsWithoutParts(Equations all) {
        for (int e = 0; e < all.count(); e++) {
            if (isShown(all, e) && all.difference(e, values) > 0 && !hasPart(all, e)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasPart(Equations all, int e) {
        for (int i = 1; i < all.size(e); i++) {
            int part = all.term(e, i);
            if (!unprinted.get(part) && !missing.get(part)) {
                return true;
            }
        }
        return false;
    }

    private void removeProvenZeros(Equations all) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int e = 0; e < all.count(); e++) {
                changed |= proveZeros(all, e);
            }
        }
    }

    private boolean proveZeros(Equations all, int e) {
        if (!isKnown(all.total(e)) || all.difference(e, values) != 0) {
            return false;
        }
        boolean proven = false;
        for (int i = 1; i < all.size(e); i++) {
            int part = all.term(e, i);
            if (unprinted.get(part) && missing.get(part)) {
                unprinted.clear(part);
                proven = true;
            }
        }
        return proven;
    }

    private List<Integer> failing(Equations all) {
        List<Integer> failing = new ArrayList<>();
        for (int e = 0; e < all.count(); e++) {
            long difference = all.difference(e, values);
            if (difference < 0 && isKnown(all.total(e)) || difference > 0 && isShown(all, e) && hasPart(all, e)) {
                failing.add(e);
            }
        }
        return failing;
    }

    private boolean isKnown(int cell) {
        return !hidden.get(cell) && !unprinted.get(cell);
    }

    /** Whether no term has a mark, and none is unprinted but combinations that may have been left out. */
    private boolean isShown(Equations all, int e) {
        for (int i = 0; i < all.size(e); i++) {
            int cell = all.term(e, i);
            if (hidden.get(cell) || unprinted.get(cell) && !missing.get(cell)) {
                return false;
            }
        }
        return true;
    }

    private Equations without(Equations all, List<Integer> failing) {
        BitSet left = new BitSet(all.count());
        failing.forEach(left::set);
        Equations.Builder builder = new Equations.Builder();
        for (int e = 0; e < all.count(); e++) {
            if (!left.get(e)) {
                builder.total(all.total(e));
                for (int part : all.parts(e)) {
                    builder.part(part);
                }
                builder.end();
            }
        }
        return builder.build(values.length);
    }

    private List<Imbalance> imbalances(Equations all, List<Integer> failing) {
        return failing.stream()
                .map(e -> new Imbalance(
                        tableCells[all.total(e)],
                        Arrays.stream(all.parts(e))
                                .map(part -> tableCells[part])
                                .filter(cell -> cell != TableSystem.UNPRINTED)
                                .toArray(),
                        all.difference(e, values)))
                .toList();
    }
}
