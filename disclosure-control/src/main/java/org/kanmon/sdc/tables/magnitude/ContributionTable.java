package org.kanmon.sdc.tables.magnitude;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kanmon.sdc.tables.magnitude.UnusableContributions.Fault;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.model.Equations;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.TableSystem;
import org.kanmon.sdc.tables.protect.Insider;

/** The contributions to every cell of a table's first measure, totals included. Immutable. */
public final class ContributionTable {

    private final TableSystem system;
    private final Contributions[] cells;

    private ContributionTable(TableSystem system, Contributions[] cells) {
        this.system = system;
        this.cells = cells;
    }

    /**
     * Completes what is given: a cell of 0 that is not given has no contributors, and the contributions to a total that is not
     * given are those to its parts.
     *
     * @param given per table cell its contributions; those of a cell that the table hides may be left out
     * @param depth how many of the largest contributions have to be known
     * @throws UnusableContributions if figures contradict each other, or too little is given
     */
    public static ContributionTable of(Table table, Map<Integer, Contributions> given, int depth)
            throws UnusableContributions {
        TableSystem system = TableSystem.of(table, 0);
        Contributions[] known = new Contributions[system.system().cells()];
        for (Map.Entry<Integer, Contributions> entry : new TreeMap<>(given).entrySet()) {
            check(table, entry.getKey(), entry.getValue(), depth);
            known[system.systemCell(entry.getKey())] = entry.getValue();
        }
        fill(system.system(), known, depth);
        recognise(system.system().equations(), known);
        Contributions[] cells = new Contributions[table.cells()];
        for (int cell = 0; cell < cells.length; cell++) {
            if (system.prints(cell)) {
                cells[cell] = known[system.systemCell(cell)];
                if (cells[cell] == null && !table.isHidden(cell)) {
                    throw new UnusableContributions(cell, Fault.UNKNOWN);
                }
            }
        }
        return new ContributionTable(system, cells);
    }

    private static void check(Table table, int cell, Contributions given, int depth) throws UnusableContributions {
        boolean otherFigure = !table.isHidden(cell) && table.value(cell) != given.total();
        if (otherFigure || !given.isPlausible()) {
            throw new UnusableContributions(cell, Fault.CONTRADICTION);
        }
        if (!given.reaches(depth)) {
            throw new UnusableContributions(cell, Fault.TOO_FEW);
        }
    }

    private static void fill(CellSystem system, Contributions[] known, int depth) {
        for (int cell = 0; cell < known.length; cell++) {
            if (known[cell] == null && system.isShown(cell) && system.value(cell) == 0) {
                known[cell] = Contributions.none();
            }
        }
        Equations equations = system.equations();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int e = equations.count() - 1; e >= 0; e--) {
                if (known[equations.total(e)] == null) {
                    Optional<Contributions> merged = merged(equations, e, known, depth);
                    if (merged.isPresent()) {
                        known[equations.total(e)] = merged.get();
                        changed = true;
                    }
                }
            }
        }
    }

    /** Who is alone in a total is alone in the only part that has a contributor: the same contributions, not equal ones. */
    private static void recognise(Equations equations, Contributions[] known) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int e = equations.count() - 1; e >= 0; e--) {
                Optional<Contributions> only = onlyContribution(equations, e, known);
                int total = equations.total(e);
                if (only.isPresent() && known[total] != only.get()) {
                    known[total] = only.get();
                    changed = true;
                }
            }
        }
    }

    private static Optional<Contributions> onlyContribution(Equations equations, int e, Contributions[] known) {
        if (known[equations.total(e)] == null || known[equations.total(e)].contributors() != 1) {
            return Optional.empty();
        }
        long all = known[equations.total(e)].total();
        return Arrays.stream(equations.parts(e))
                .mapToObj(part -> known[part])
                .filter(part -> part != null && part.contributors() == 1 && part.total() == all)
                .findFirst();
    }

    private static Optional<Contributions> merged(Equations equations, int e, Contributions[] known, int depth) {
        List<Contributions> parts = new ArrayList<>();
        for (int part : equations.parts(e)) {
            if (known[part] == null) {
                return Optional.empty();
            }
            parts.add(known[part]);
        }
        return ContributionMerge.of(parts, depth);
    }

    /** The contributions to a cell; empty where the table hides it and nothing is known of it. */
    public Optional<Contributions> of(int cell) {
        return Optional.ofNullable(cells[cell]);
    }

    /**
     * The contributors who are alone in a cell, each with the cells known for that reason, and with the totals over them in which
     * the rules have nothing to say of the others.
     */
    public List<Insider> soleContributors(MagnitudeRules rules) {
        Map<Integer, BitSet> ofHolder = new TreeMap<>();
        Map<Contributions, BitSet> ofUnnamed = new IdentityHashMap<>();
        List<BitSet> sets = new ArrayList<>();
        for (int cell = 0; cell < cells.length; cell++) {
            Contributions own = cells[cell];
            if (own != null && own.contributors() == 1) {
                BitSet set = holder(own) == Contributions.ANONYMOUS
                        ? ofUnnamed.computeIfAbsent(own, contributor -> newSet(sets))
                        : ofHolder.computeIfAbsent(holder(own), holder -> newSet(sets));
                set.set(cell);
            }
        }
        return sets.stream()
                .map(known -> new Insider(known, harmless(known, rules)))
                .toList();
    }

    private static int holder(Contributions own) {
        return own.holders().length == 0 ? Contributions.ANONYMOUS : own.holders()[0];
    }

    private static BitSet newSet(List<BitSet> sets) {
        BitSet set = new BitSet();
        sets.add(set);
        return set;
    }

    private BitSet harmless(BitSet known, MagnitudeRules rules) {
        Contributions own = cells[known.nextSetBit(0)];
        BitSet harmless = totalsOver(known);
        harmless.andNot(known);
        for (int cell = harmless.nextSetBit(0); cell >= 0; cell = harmless.nextSetBit(cell + 1)) {
            Contributions others =
                    cells[cell] == null ? Contributions.none() : cells[cell].without(holder(own), own.total());
            boolean judged = cells[cell] != null && others.reaches(rules.depth());
            harmless.set(cell, judged && rules.protection(others).isEmpty());
        }
        return harmless;
    }

    /** The cells that these are parts of, directly or not. */
    private BitSet totalsOver(BitSet parts) {
        Equations equations = system.system().equations();
        BitSet totals = system.systemCells(parts);
        ArrayDeque<Integer> waiting = new ArrayDeque<>(totals.stream().boxed().toList());
        while (!waiting.isEmpty()) {
            int cell = waiting.remove();
            for (int i = 0; i < equations.useCount(cell); i++) {
                int total = equations.total(equations.use(cell, i));
                if (!totals.get(total)) {
                    totals.set(total);
                    waiting.add(total);
                }
            }
        }
        BitSet found = new BitSet();
        totals.stream()
                .map(system::tableCell)
                .filter(cell -> cell != TableSystem.UNPRINTED)
                .forEach(found::set);
        return found;
    }
}
