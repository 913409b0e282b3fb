package org.kanmon.sdc.tables.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.model.Imbalance;
import org.kanmon.sdc.tables.model.TableSystem;
import org.kanmon.sdc.tables.witness.Bounds;
import org.kanmon.sdc.tables.witness.PrimaryCells;
import org.kanmon.sdc.tables.witness.Witness;

/** What an outsider can prove of the cells of one measure. */
final class MeasureAudit {

    private final TableSystem table;
    private final CellSystem system;
    private final PrimaryCells primary;
    private final Bounds prior;
    private final SystemAudit audit;
    private final Baseline baseline;

    MeasureAudit(TableSystem table, PrimaryCells primary, Outsider outsider) {
        this.table = table;
        this.system = table.system();
        this.primary = primary;
        this.prior = Bounds.before(system, primary, outsider);
        SystemAudit strict = new SystemAudit(system, prior);
        boolean wrongAboutRule = !strict.isConsistent() && outsider != Outsider.BASIC;
        this.audit = wrongAboutRule ? new SystemAudit(system, Bounds.before(system, primary, Outsider.BASIC)) : strict;
        CellSystem known = audit.isConsistent() ? audit.completed() : system;
        this.baseline = new Baseline(known, primary, wrongAboutRule ? Outsider.BASIC : outsider);
    }

    void learn(List<Witness> witnesses) {
        audit.learn(witnesses);
    }

    List<Imbalance> imbalances() {
        return table.imbalances();
    }

    /** Sums that cannot hold whatever the hidden figures are. */
    List<Relation> contradictions() {
        return relations(audit.contradiction());
    }

    private List<Relation> relations(List<Integer> equations) {
        return equations.stream().map(equation -> Relation.of(table, equation)).toList();
    }

    /**
     * Writes the intervals of the cells that belong to the measure: exact ones until time is over, then what is known. Where the
     * sums contradict each other it is what was known before looking at them.
     */
    void settle(Intervals intervals, BooleanSupplier timeIsOver) {
        settle(intervals, cells -> audit.settle(cells, timeIsOver));
    }

    /** The same with so much effort at most, roughly in cells looked at: the same on any number of processors. */
    void settle(Intervals intervals, long effort, BooleanSupplier timeIsOver) {
        settle(intervals, cells -> audit.settle(cells, effort, timeIsOver));
    }

    private void settle(Intervals intervals, Consumer<int[]> settling) {
        int[] entries = IntStream.range(0, intervals.size())
                .filter(entry -> table.prints(intervals.cell(entry)))
                .toArray();
        if (audit.isConsistent()) {
            int[] cells = Arrays.stream(entries)
                    .map(entry -> table.systemCell(intervals.cell(entry)))
                    .toArray();
            settling.accept(cells);
        }
        for (int entry : entries) {
            int cell = table.systemCell(intervals.cell(entry));
            if (audit.isConsistent()) {
                intervals.setInner(entry, audit.innerLow(cell), audit.innerHigh(cell));
                intervals.setOuter(entry, audit.outerLow(cell), audit.outerHigh(cell));
            } else {
                intervals.setInner(entry, prior.low()[cell], prior.high()[cell]);
                intervals.setOuter(entry, prior.low()[cell], prior.high()[cell]);
            }
        }
    }

    /**
     * The exposed cells, ascending. Once time is over, a cell of which it is not known whether it is exposed counts as exposed.
     */
    List<ExposedCell> exposed(Level level, BooleanSupplier timeIsOver) {
        RequiredInterval[] required = new RequiredInterval[primary.cells().length];
        for (int i = 0; i < required.length; i++) {
            boolean nothingShown = primary.nothingShown().get(primary.cells()[i]);
            required[i] = RequiredInterval.of(primary.protections().get(i), nothingShown, level);
        }
        if (audit.isConsistent()) {
            look(required, timeIsOver);
        }
        List<ExposedCell> exposed = new ArrayList<>();
        for (int i = 0; i < required.length; i++) {
            int cell = primary.cells()[i];
            if (system.isShown(cell)) {
                exposed.add(exposed(
                        cell, system.value(cell), system.value(cell), required[i], Exposure.NOT_HIDDEN, List.of()));
            } else if (!audit.isConsistent()) {
                exposed.add(exposed(
                        cell,
                        prior.low()[cell],
                        prior.high()[cell],
                        required[i],
                        Exposure.CONTRADICTED,
                        contradictions()));
            } else if (!isMet(cell, required[i])) {
                exposed.add(exposed(
                        cell,
                        audit.innerLow(cell),
                        audit.innerHigh(cell),
                        possible(cell, required[i]),
                        how(cell),
                        because(cell, possible(cell, required[i]))));
            }
        }
        return exposed;
    }

    /** Finds out enough to say which cells are exposed: the cheap ways first, the dear ones for those that are left. */
    private void look(RequiredInterval[] required, BooleanSupplier timeIsOver) {
        int[] hidden = Arrays.stream(primary.cells())
                .filter(cell -> !system.isShown(cell))
                .toArray();
        int[] doubtful = doubtful(hidden, required);
        audit.push(
                doubtful,
                cell -> possible(cell, required).enoughLow(audit.innerHigh(cell)),
                cell -> possible(cell, required).enoughHigh(audit.innerLow(cell)),
                timeIsOver);
        doubtful = doubtful(doubtful, required);
        audit.settle(doubtful, timeIsOver);
        baseline.settle(doubtful(doubtful, required), timeIsOver);
    }

    private int[] doubtful(int[] cells, RequiredInterval[] required) {
        return Arrays.stream(cells)
                .filter(cell -> !isMet(cell, of(cell, required)))
                .toArray();
    }

    private RequiredInterval possible(int cell, RequiredInterval[] required) {
        return possible(cell, of(cell, required));
    }

    private RequiredInterval of(int cell, RequiredInterval[] required) {
        return required[Arrays.binarySearch(primary.cells(), cell)];
    }

    private Exposure how(int cell) {
        if (!audit.isSettled(cell)) {
            return Exposure.UNPROVEN;
        }
        return baseline.low(cell) == baseline.high(cell) ? Exposure.BY_RULE : Exposure.BY_SUMS;
    }

    private ExposedCell exposed(
            int cell, long low, long high, RequiredInterval required, Exposure how, List<Relation> because) {
        return new ExposedCell(
                table.tableCell(cell), low, Intervals.published(high), required.low(), required.high(), how, because);
    }

    private List<Relation> because(int cell, RequiredInterval required) {
        return audit.isSettled(cell)
                ? relations(audit.reasons(narrowed(cell, required.low(), required.high())))
                : List.of();
    }

    /** The interval that makes the cell exposed: only the ends that fall short, unless it is the distance between them. */
    private Claim narrowed(int cell, long requiredLow, long requiredHigh) {
        boolean all = audit.outerLow(cell) == audit.outerHigh(cell)
                || audit.outerLow(cell) <= requiredLow && audit.outerHigh(cell) >= requiredHigh;
        return new Claim(
                cell,
                all || audit.outerLow(cell) > requiredLow ? audit.outerLow(cell) : prior.low()[cell],
                all || audit.outerHigh(cell) < requiredHigh ? audit.outerHigh(cell) : prior.high()[cell]);
    }

    /** How an outsider finds out about an exposed cell, step by step. */
    List<Deduction> explain(ExposedCell exposed) {
        int cell = table.systemCell(exposed.cell());
        if (!audit.isConsistent()) {
            return List.of(new Deduction(exposed.cell(), exposed.low(), exposed.high(), contradictions()));
        }
        if (system.isShown(cell) || exposed.how() == Exposure.UNPROVEN) {
            return List.of();
        }
        return audit.explain(table, narrowed(cell, exposed.requiredLow(), exposed.requiredHigh()));
    }

    boolean measures(ExposedCell exposed) {
        return table.prints(exposed.cell());
    }

    /** What is required, but no more than is possible as far as is known. */
    private RequiredInterval possible(int cell, RequiredInterval required) {
        return required.within(baseline.low(cell), baseline.high(cell));
    }

    /**
     * Whether the tables found so far are enough. A figure that is known is exposed even where nothing better is possible, unless
     * the requirement asks for no more.
     */
    private boolean isMet(int cell, RequiredInterval required) {
        long low = audit.innerLow(cell);
        long high = audit.innerHigh(cell);
        return low == high
                ? required.isMet(low, high)
                : possible(cell, required).isMet(low, high);
    }

    void close() {
        audit.close();
        baseline.close();
    }
}
