package org.kanmon.sdc.tables.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
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

    private final CellSystem system;
    private final int first;
    private final int[] systemCells;
    private final int[] tableCells;
    private final List<Imbalance> imbalances;
    private final List<UnprintedGroup> groups;

    TableSystem(Table table, int measure, CellSystem system, int[] cellOfRow, List<Imbalance> imbalances) {
        this(system, table.cell(measure, 0), cellOfRow, tableCells(table, measure, system, cellOfRow), imbalances);
    }

    /**
     * @param first the table cell of the first entry of {@code systemCells}
     * @param systemCells per table cell its system cell, {@link #UNPRINTED} for cells of other measures
     * @param tableCells per system cell its table cell, or {@link #UNPRINTED}
     * @param imbalances printed totals that are not the sum of their printed parts
     */
    public TableSystem(CellSystem system, int first, int[] systemCells, int[] tableCells, List<Imbalance> imbalances) {
        this(system, first, systemCells, tableCells, imbalances, List.of());
    }

    private TableSystem(
            CellSystem system,
            int first,
            int[] systemCells,
            int[] tableCells,
            List<Imbalance> imbalances,
            List<UnprintedGroup> groups) {
        this.groups = groups;
        this.system = system;
        this.first = first;
        this.systemCells = systemCells;
        this.tableCells = tableCells;
        this.imbalances = List.copyOf(imbalances);
    }

    private static int[] tableCells(Table table, int measure, CellSystem system, int[] cellOfRow) {
        int[] cells = new int[system.cells()];
        Arrays.fill(cells, UNPRINTED);
        for (int row = 0; row < cellOfRow.length; row++) {
            cells[cellOfRow[row]] = table.cell(measure, row);
        }
        return cells;
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
        Crosses crosses = new Crosses(keys);
        TableSystem own = keys.isDense() && !crosses.areAllThereIs()
                ? new DenseSystemBuilder(table, measure, keys).build()
                : new SparseSystemBuilder(table, measure, keys, crosses).build();
        boolean additive = table.measures().get(measure).unit().isAdditive();
        return table.hasCategoriesBeside() && additive ? new BesideSums(table, measure, own).added() : own;
    }

    /** The same with cells that the table does not print, groups of people, sums over all that, and more imbalances. */
    TableSystem with(long[] figures, List<Sum> sums, List<UnprintedGroup> unprinted, List<Imbalance> more) {
        int[] cells = Arrays.copyOf(tableCells, tableCells.length + figures.length);
        Arrays.fill(cells, tableCells.length, cells.length, UNPRINTED);
        List<Imbalance> all = new ArrayList<>(imbalances);
        all.addAll(more);
        return new TableSystem(
                system.with(figures, sums), first, systemCells, cells, List.copyOf(all), List.copyOf(unprinted));
    }

    /** The groups of people that no row prints, and that subtraction gives where categories are given beside others. */
    public List<UnprintedGroup> groups() {
        return groups;
    }

    /**
     * The same with numbers for its groups, as if they were cells of the table.
     *
     * @param firstNumber the number of the first; the others follow
     */
    public TableSystem numberingGroups(int firstNumber) {
        int[] numbered = Arrays.copyOf(systemCells, Math.max(systemCells.length, firstNumber - first + groups.size()));
        Arrays.fill(numbered, systemCells.length, numbered.length, UNPRINTED);
        int[] cells = tableCells.clone();
        for (int g = 0; g < groups.size(); g++) {
            numbered[firstNumber - first + g] = groups.get(g).systemCell();
            cells[groups.get(g).systemCell()] = firstNumber + g;
        }
        return new TableSystem(system, first, numbered, cells, imbalances, groups);
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
        int at = tableCell - first;
        return at >= 0 && at < systemCells.length && systemCells[at] != UNPRINTED;
    }

    /** The system's cell of a table's cell of the same measure. */
    public int systemCell(int tableCell) {
        return systemCells[tableCell - first];
    }

    /** Printed totals that are not the sum of their printed parts. */
    public List<Imbalance> imbalances() {
        return imbalances;
    }

    /** The same with more cells hidden; numbers are those of table cells. */
    public TableSystem hide(BitSet cells) {
        BitSet hidden = system.hidden();
        for (int at = 0; at < systemCells.length; at++) {
            if (systemCells[at] != UNPRINTED && cells.get(first + at) && !system.isUnprinted(systemCells[at])) {
                hidden.set(systemCells[at]);
            }
        }
        return new TableSystem(system.withHidden(hidden), first, systemCells, tableCells, imbalances);
    }

    /**
     * The same with everything unprinted that was not published before: cells neither released nor hidden in an earlier table.
     *
     * @param from the first table cell of earlier tables
     */
    public TableSystem earlierOnly(int from) {
        BitSet unprinted = new BitSet();
        for (int cell = 0; cell < tableCells.length; cell++) {
            boolean earlier = system.isReleased(cell) || system.isHidden(cell) && tableCells[cell] >= from;
            unprinted.set(cell, !earlier);
        }
        return new TableSystem(system.withUnprinted(unprinted), first, systemCells, tableCells, imbalances);
    }

    /**
     * The same with further sums; those that are there already are left out.
     *
     * @param sums over table cells of the system's measure
     */
    public TableSystem with(List<Sum> sums) {
        List<Sum> further = sums.stream()
                .map(sum -> new Sum(
                        systemCell(sum.total()),
                        Arrays.stream(sum.parts()).map(this::systemCell).toArray()))
                .toList();
        return new TableSystem(system.with(further), first, systemCells, tableCells, imbalances);
    }

    /**
     * The same with other figures behind the marks.
     *
     * @param known whether there is such a figure for a table cell
     */
    public TableSystem withFigures(IntPredicate known, IntToLongFunction figure) {
        long[] figures = system.values();
        for (int cell = 0; cell < tableCells.length; cell++) {
            if (tableCells[cell] != UNPRINTED && system.isHidden(cell) && known.test(tableCells[cell])) {
                figures[cell] = figure.applyAsLong(tableCells[cell]);
            }
        }
        return new TableSystem(system.withValues(figures), first, systemCells, tableCells, imbalances);
    }

    /** The same sums over the figures of another table of the same rows, wherever that shows one. */
    public TableSystem withAllFiguresOf(Table other) {
        long[] figures = system.values();
        for (int cell = 0; cell < tableCells.length; cell++) {
            if (tableCells[cell] != UNPRINTED && !other.isHidden(tableCells[cell])) {
                figures[cell] = other.value(tableCells[cell]);
            }
        }
        return new TableSystem(system.withValues(figures), first, systemCells, tableCells, imbalances);
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
