package org.kanmon.sdc.tables.linked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.model.Equations;
import org.kanmon.sdc.tables.model.GridPart;
import org.kanmon.sdc.tables.model.Imbalance;
import org.kanmon.sdc.tables.model.Sum;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.TableSystem;
import org.kanmon.sdc.tables.model.UnprintedGroup;
import org.kanmon.sdc.tables.witness.Bounds;
import org.kanmon.sdc.tables.witness.PrimaryCells;
import org.kanmon.sdc.tables.witness.Propagation;

/**
 * One measure of several tables as one system: the cells of all tables, each table with its own sums, and links.
 *
 * <p>Every relation that may hold is used: one too many leaves an outsider fewer tables to think of, never more. Only where the
 * figures contradict the relations a weaker reading is tried: that tables without a dimension count more than all categories of
 * it. Where they contradict that, too, the sums that fail are left out, and listed as conflicts.
 */
final class LinkedSystem {

    private final List<Table> tables;
    private final List<TableSystem> systems;
    private final int[] first;
    private final BitSet earlier;
    private final boolean additive;
    private final boolean loose;
    private Meanings meanings;
    private CellSystem system;
    private List<Map<String, String>> groups = List.of();
    private List<Sum> links = List.of();
    private List<Sum> conflicts = List.of();

    /**
     * @param tables those that have the measure
     * @param systems the measure's system of each of them
     * @param earlier which of them were published before
     * @param additive whether the measure's figures add up
     */
    LinkedSystem(List<Table> tables, List<TableSystem> systems, BitSet earlier, boolean additive) {
        this.tables = tables;
        this.systems = systems;
        this.earlier = earlier;
        this.additive = additive;
        this.first = new int[tables.size() + 1];
        for (int t = 0; t < tables.size(); t++) {
            first[t + 1] = first[t] + systems.get(t).system().cells();
        }
        boolean holds = link(false);
        loose = !holds && link(true);
        if (!holds && !loose) {
            link(false);
            leaveOutFailing();
        }
    }

    /** Whether the relations hold only if tables without a dimension count more than all categories of it. */
    boolean isLoose() {
        return loose;
    }

    private boolean link(boolean open) {
        meanings = new Meanings(tables, systems, first, open);
        Links found = new Links(
                meanings,
                systems.stream().map(table -> table.system().equations()).toList(),
                first,
                additive);
        groups = found.groups().keySet().stream().map(meanings::words).toList();
        links = found.sums();
        system = system(links);
        Bounds bounds = Bounds.before(system, PrimaryCells.none(), Outsider.BASIC);
        return new Propagation(system.equations(), bounds).all();
    }

    private void leaveOutFailing() {
        List<Sum> holding = new ArrayList<>();
        conflicts = new ArrayList<>();
        for (Sum link : links) {
            (fails(link) ? conflicts : holding).add(link);
        }
        links = holding;
        system = system(links);
    }

    private boolean fails(Sum link) {
        long difference = system.value(link.total());
        boolean shown = system.isShown(link.total());
        for (int part : link.parts()) {
            difference -= system.value(part);
            shown &= system.isShown(part);
        }
        return shown && difference != 0;
    }

    private CellSystem system(List<Sum> with) {
        int cells = first[tables.size()] + groups.size();
        long[] values = new long[cells];
        BitSet hidden = new BitSet(cells);
        BitSet unprinted = new BitSet(cells);
        BitSet released = new BitSet(cells);
        BitSet linked = new BitSet(cells);
        List<GridPart> grids = new ArrayList<>();
        Equations.Builder equations = new Equations.Builder();
        unprinted.set(first[tables.size()], cells);
        for (int t = 0; t < tables.size(); t++) {
            CellSystem own = systems.get(t).system();
            int start = first[t];
            for (int cell = 0; cell < own.cells(); cell++) {
                values[first[t] + cell] = own.value(cell);
                hidden.set(first[t] + cell, own.isHidden(cell));
                unprinted.set(first[t] + cell, own.isUnprinted(cell));
                released.set(first[t] + cell, earlier.get(t) && own.isShown(cell));
            }
            if (!meanings.isPartial(t)) {
                own.grids().forEach(part -> grids.add(part.shifted(start)));
            }
            own.linked().stream().forEach(cell -> linked.set(start + cell));
            append(t, equations);
        }
        for (Sum link : with) {
            equations.add(link.total(), link.parts());
            linked.set(link.total());
            Arrays.stream(link.parts()).forEach(linked::set);
        }
        return new CellSystem(values, hidden, unprinted, released, equations.build(cells), grids, linked);
    }

    private void append(int t, Equations.Builder all) {
        Equations own = systems.get(t).system().equations();
        for (int e = 0; e < own.count(); e++) {
            if (!meanings.isPartial(t) || meanings.holds(t, own, e)) {
                all.total(first[t] + own.total(e));
                for (int i = 1; i < own.size(e); i++) {
                    all.part(first[t] + own.term(e, i));
                }
                all.end();
            }
        }
    }

    /** What the groups that no table prints count: those between tables, whose cells are the last ones, then those of each table. */
    List<Map<String, String>> groups() {
        List<Map<String, String>> all = new ArrayList<>(groups);
        systems.forEach(own -> own.groups().forEach(group -> all.add(group.key())));
        return all;
    }

    /**
     * The system with the numbers of the tables' cells.
     *
     * @param starts per table the number of its first cell among all tables' cells
     * @param size number of all tables' cells
     * @param firstGroup the number that stands for the first group
     */
    TableSystem numbered(int[] starts, int size, int firstGroup) {
        int[] systemCells = new int[Math.max(size, firstGroup + groups().size())];
        int[] tableCells = new int[system.cells()];
        Arrays.fill(systemCells, TableSystem.UNPRINTED);
        Arrays.fill(tableCells, TableSystem.UNPRINTED);
        List<Imbalance> imbalances = new ArrayList<>();
        for (int t = 0; t < tables.size(); t++) {
            TableSystem own = systems.get(t);
            for (int cell = 0; cell < own.system().cells(); cell++) {
                if (own.tableCell(cell) != TableSystem.UNPRINTED) {
                    systemCells[starts[t] + own.tableCell(cell)] = first[t] + cell;
                    tableCells[first[t] + cell] = starts[t] + own.tableCell(cell);
                }
            }
            int start = starts[t];
            own.imbalances().stream()
                    .map(wrong -> new Imbalance(
                            start + wrong.total(),
                            Arrays.stream(wrong.parts())
                                    .map(part -> start + part)
                                    .toArray(),
                            wrong.difference()))
                    .forEach(imbalances::add);
        }
        for (int g = 0; g < groups.size(); g++) {
            systemCells[firstGroup + g] = first[tables.size()] + g;
            tableCells[first[tables.size()] + g] = firstGroup + g;
        }
        int next = firstGroup + groups.size();
        for (int t = 0; t < tables.size(); t++) {
            for (UnprintedGroup group : systems.get(t).groups()) {
                systemCells[next] = first[t] + group.systemCell();
                tableCells[first[t] + group.systemCell()] = next++;
            }
        }
        return new TableSystem(system, 0, systemCells, tableCells, imbalances);
    }

    /** Dimensions whose categories cannot be compared. */
    List<String> unrelated() {
        return meanings.unrelated();
    }

    /** The links that the figures contradict, in the numbers of the tables' cells. */
    List<Sum> conflicts(TableSystem numbered) {
        return conflicts.stream().map(sum -> inTables(sum, numbered)).toList();
    }

    /** The links between cells that the tables print, in the numbers of the tables' cells. */
    List<Sum> printedLinks(TableSystem numbered) {
        return links.stream()
                .filter(link -> !system.isUnprinted(link.total())
                        && Arrays.stream(link.parts()).noneMatch(system::isUnprinted))
                .map(link -> inTables(link, numbered))
                .toList();
    }

    private static Sum inTables(Sum sum, TableSystem numbered) {
        return new Sum(
                numbered.tableCell(sum.total()),
                Arrays.stream(sum.parts()).map(numbered::tableCell).toArray());
    }
}
