package org.kanmon.sdc.tables.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One measure of a {@link Table} as a {@link CellSystem}, with the numbers of the cells in both.
 *
 * <p>What follows from a file and what does not:
 *
 * <ul>
 *   <li>A total that the file prints nowhere (a root, or an inner category without a row) says nothing and is left out; one
 *       that it prints only in some rows is <em>unprinted</em> in the others.
 *   <li>A combination of innermost categories without a row is 0 where the printed totals say so. Where marks leave that open, it
 *       is <em>unprinted</em>: nobody can tell a left-out zero from a left-out count.
 *   <li>A total that differs from the sum of its printed parts, none of them hidden, is an {@link Imbalance}; no relation follows
 *       from it. Parts that were left out could be computed from it, so they have to be listed.
 *   <li>Figures of a unit that need not add up (institutions) do so along a dimension if no printed figures speak against it.
 * </ul>
 */
public final class TableSystem {

    /** The table cell of a cell that the table does not print. */
    public static final int UNPRINTED = -1;

    private final Table table;
    private final int measure;
    private final CellSystem system;
    private final int[] tableCells;
    private final int[] systemCells;
    private final List<Imbalance> imbalances;

    TableSystem(Table table, int measure, CellSystem system, int[] cellOfRow, List<Imbalance> imbalances) {
        this.table = table;
        this.measure = measure;
        this.system = system;
        this.systemCells = cellOfRow;
        this.tableCells = new int[system.cells()];
        Arrays.fill(tableCells, UNPRINTED);
        for (int row = 0; row < cellOfRow.length; row++) {
            tableCells[cellOfRow[row]] = table.cell(measure, row);
        }
        this.imbalances = List.copyOf(imbalances);
    }

    private TableSystem(TableSystem other, CellSystem system) {
        this.table = other.table;
        this.measure = other.measure;
        this.system = system;
        this.systemCells = other.systemCells;
        this.tableCells = other.tableCells;
        this.imbalances = other.imbalances;
    }

    /** The systems of all measures that count something, in the order of the measures. */
    public static List<TableSystem> of(Table table) {
        List<TableSystem> systems = new ArrayList<>();
        for (int measure = 0; measure < table.measures().size(); measure++) {
            if (table.measures().get(measure).unit().isCount()) {
                systems.add(of(table, measure));
            }
        }
        return systems;
    }

    /** The system of one measure. */
    public static TableSystem of(Table table, int measure) {
        List<Axis> axes = IntStream.range(0, table.dimensions().size())
                .mapToObj(dimension -> RowKeys.printedAxis(table, dimension))
                .toList();
        RowKeys keys = new RowKeys(table, axes);
        return keys.isDense()
                ? new DenseSystemBuilder(table, measure, keys).build()
                : new SparseSystemBuilder(table, measure, keys).build();
    }

    public Table table() {
        return table;
    }

    public CellSystem system() {
        return system;
    }

    /** The table's cell of a system's cell, or {@link #UNPRINTED}. */
    public int tableCell(int systemCell) {
        return tableCells[systemCell];
    }

    /** Whether a table's cell belongs to the system's measure. */
    public boolean prints(int tableCell) {
        return table.measure(tableCell) == measure;
    }

    /** The system's cell of a table's cell of the same measure. */
    public int systemCell(int tableCell) {
        return systemCells[table.row(tableCell)];
    }

    /** Printed totals that are not the sum of their printed parts. */
    public List<Imbalance> imbalances() {
        return imbalances;
    }

    /** The same table with the figures of another one of the same rows behind its marks. */
    public TableSystem withFiguresOf(Table other) {
        long[] figures = system.values();
        for (int cell = 0; cell < tableCells.length; cell++) {
            if (tableCells[cell] != UNPRINTED && system.isHidden(cell) && !other.isHidden(tableCells[cell])) {
                figures[cell] = other.value(tableCells[cell]);
            }
        }
        return new TableSystem(this, system.withValues(figures));
    }

    /** The same sums over the figures of another table of the same rows, wherever that shows one. */
    public TableSystem withAllFiguresOf(Table other) {
        long[] figures = system.values();
        for (int cell = 0; cell < tableCells.length; cell++) {
            if (tableCells[cell] != UNPRINTED && !other.isHidden(tableCells[cell])) {
                figures[cell] = other.value(tableCells[cell]);
            }
        }
        return new TableSystem(this, system.withValues(figures));
    }

    /** The system's cells of those table cells that belong to its measure. */
    public BitSet systemCells(BitSet cells) {
        BitSet result = new BitSet(system.cells());
        for (int cell = 0; cell < tableCells.length; cell++) {
            if (tableCells[cell] != UNPRINTED && cells.get(tableCells[cell])) {
                result.set(cell);
            }
        }
        return result;
    }
}
