package org.kanmon.sdc.tables.linked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.model.Equations;
import org.kanmon.sdc.tables.model.Sum;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.TableSystem;

/**
 * Tables that are to be published, together with those of the same study that were published before. Cells of different tables
 * that count the same people are known together, and so are sums that go from one table to another.
 *
 * <p>Cells are numbered through: first those of the tables to be published, table after table, then those of the earlier ones,
 * then <em>groups</em>: what no table prints, but subtraction between tables may give (0-65 less 0-64). With a single table the
 * numbers are the table's own. Immutable.
 */
public final class TableSet {

    private final List<Table> tables;
    private final int published;
    private final int[] groups;
    private final int[] starts;
    private final List<Sum> sums;
    private final List<TableSystem> systems;
    private final Linking linking;

    private TableSet(List<Table> tables, int published, int[] groups, List<Sum> sums) {
        this.tables = List.copyOf(tables);
        this.published = published;
        this.groups = groups;
        this.starts = starts(tables);
        this.sums = List.copyOf(sums);
        this.linking = new Linking(tables, published, groups, starts);
        this.systems = Linking.with(this.sums, linking.systems());
    }

    private TableSet(TableSet other, List<Table> tables, List<TableSystem> systems) {
        this.tables = tables;
        this.published = other.published;
        this.groups = other.groups;
        this.starts = other.starts;
        this.sums = other.sums;
        this.systems = systems;
        this.linking = other.linking;
    }

    /** A table by itself. */
    public static TableSet of(Table table) {
        return of(List.of(table));
    }

    /** Tables that are published together: at least one. */
    public static TableSet of(List<Table> tables) {
        return new TableSet(tables, tables.size(), new int[tables.size()], List.of());
    }

    /**
     * Tables of which not all speak of the same people.
     *
     * @param published how many of them are to be published; those after them were published before
     * @param groups per table the number of its group: nothing links tables of different ones
     */
    static TableSet of(List<Table> tables, int published, int[] groups) {
        return new TableSet(tables, published, groups.clone(), List.of());
    }

    /**
     * The same tables, all of one group, when these have been published before, whose figures nothing takes back.
     */
    public TableSet after(List<Table> earlier) {
        List<Table> all = new ArrayList<>(tables);
        all.addAll(earlier);
        return new TableSet(all, published, new int[all.size()], sums);
    }

    /**
     * The same tables with further relations between their cells; those that follow from the tables are not needed, and do no
     * harm.
     *
     * @param further cells by their numbers here
     */
    public TableSet with(List<Sum> further) {
        List<Sum> all = new ArrayList<>(sums);
        all.addAll(further);
        return new TableSet(tables, published, groups, all);
    }

    private static int[] starts(List<Table> tables) {
        int[] starts = new int[tables.size() + 1];
        for (int t = 0; t < tables.size(); t++) {
            starts[t + 1] = Math.addExact(starts[t], tables.get(t).cells());
        }
        return starts;
    }

    /** The tables to be published. */
    public List<Table> tables() {
        return tables.subList(0, published);
    }

    /** The tables published before. */
    public List<Table> earlier() {
        return tables.subList(published, tables.size());
    }

    /** One system per measure that counts something. */
    public List<TableSystem> systems() {
        return systems;
    }

    /** Number of cells of all tables; groups have numbers from here on. */
    public int tableCells() {
        return starts[tables.size()];
    }

    /** Number of cells of the tables to be published: cells with lower numbers can be hidden, others cannot. */
    public int publishedCells() {
        return starts[published];
    }

    /** Number of groups that no table prints. */
    public int groups() {
        return linking.groups().size();
    }

    /** Which table a cell is in: number 0 is the first of {@link #tables()}, and {@link #earlier()} follow. */
    public int tableOf(int cell) {
        int at = Arrays.binarySearch(starts, cell);
        int t = at >= 0 ? at : -at - 2;
        while (starts[t + 1] == starts[t]) {
            t++;
        }
        return t;
    }

    /** The number here of a cell of a table. */
    public int cell(int table, int cellOfTable) {
        return starts[table] + cellOfTable;
    }

    /** The number that a cell has in its own table. */
    public int cellOfTable(int cell) {
        return cell - starts[tableOf(cell)];
    }

    /** Whether a mark stands in place of the cell's figure. */
    public boolean isHidden(int cell) {
        return tables.get(tableOf(cell)).isHidden(cellOfTable(cell));
    }

    /**
     * The figure of a cell of a table.
     *
     * @throws IllegalStateException if the cell is hidden
     */
    public long value(int cell) {
        return tables.get(tableOf(cell)).value(cellOfTable(cell));
    }

    /** What the cell counts: its categories by dimension name. */
    public Map<String, String> key(int cell) {
        return cell >= tableCells()
                ? linking.groups().get(cell - tableCells())
                : tables.get(tableOf(cell)).key(cellOfTable(cell));
    }

    /** The hidden cells of all tables. */
    public BitSet hidden() {
        BitSet hidden = new BitSet();
        for (int t = 0; t < tables.size(); t++) {
            int start = starts[t];
            tables.get(t).hidden().stream().forEach(cell -> hidden.set(start + cell));
        }
        return hidden;
    }

    /**
     * The same tables with more cells hidden; their figures are gone from the tables.
     *
     * @param cells numbers of cells of the tables to be published
     */
    public TableSet hide(BitSet cells) {
        if (cells.length() > publishedCells()) {
            throw new IllegalArgumentException("cell " + (cells.length() - 1) + " is not to be published");
        }
        List<Table> masked = new ArrayList<>(tables);
        for (int t = 0; t < published; t++) {
            masked.set(t, tables.get(t).hide(cells.get(starts[t], starts[t + 1])));
        }
        if (tables.size() == 1 && sums.isEmpty()) {
            return of(masked.get(0));
        }
        return new TableSet(
                this,
                List.copyOf(masked),
                systems.stream().map(system -> system.hide(cells)).toList());
    }

    /** What is known from the earlier tables alone: the same cells, of which those to be published are not printed at all. */
    public TableSet beforePublication() {
        List<Table> masked = new ArrayList<>(tables);
        for (int t = 0; t < published; t++) {
            BitSet all = new BitSet();
            all.set(0, tables.get(t).cells());
            masked.set(t, tables.get(t).hide(all));
        }
        return new TableSet(
                this,
                List.copyOf(masked),
                systems.stream()
                        .map(system -> system.earlierOnly(publishedCells()))
                        .toList());
    }

    /**
     * Sums across tables that the figures contradict: the tables do not speak of the same people, or not of the same data. Such
     * sums are not used.
     */
    public List<Sum> conflicts() {
        return linking.conflicts();
    }

    /**
     * Names of dimensions in which two of the tables have no category in common, though nothing is known of the categories but
     * their names: sums over them may go across the tables all the same.
     */
    public List<String> unrelated() {
        return List.copyOf(linking.unrelated());
    }

    /** Sums across tables over cells that are printed: all that hold, as far as figures show. */
    List<Sum> links() {
        return linking.links();
    }

    /** Whether the figures agree only if tables without a dimension count more people than all categories of it. */
    boolean isLoose() {
        return linking.isLoose();
    }

    /** Whether a cell is the sum of cells that the tables print, not all of them in one table. */
    public boolean isSumAcross(int cell) {
        return linking.links().stream().anyMatch(link -> link.total() == cell && link.parts().length > 1);
    }

    /** The cells of the tables that stand in one sum with a group, or with any other cell; ascending. */
    public int[] neighbours(int cell) {
        BitSet found = new BitSet();
        for (TableSystem system : systems) {
            if (system.prints(cell)) {
                addNeighbours(system, system.systemCell(cell), found);
            }
        }
        return found.stream().toArray();
    }

    private static void addNeighbours(TableSystem system, int cell, BitSet found) {
        CellSystem cells = system.system();
        Equations equations = cells.equations();
        for (int i = 0; i < equations.useCount(cell); i++) {
            int equation = equations.use(cell, i);
            for (int k = 0; k < equations.size(equation); k++) {
                int tableCell = system.tableCell(equations.term(equation, k));
                if (tableCell != TableSystem.UNPRINTED && !cells.isUnprinted(equations.term(equation, k))) {
                    found.set(tableCell);
                }
            }
        }
    }
}
