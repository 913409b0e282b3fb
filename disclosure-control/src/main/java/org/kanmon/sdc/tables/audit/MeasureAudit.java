package org.kanmon.sdc.tables.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;
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
        this.baseline = new Baseline(system, primary, wrongAboutRule ? Outsider.BASIC : outsider);
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
     * Writes the intervals of the cells that belong to the measure: exact ones until time is over, then what is known.
     *
     * @param exact the entries whose intervals are exact
     */
    void settle(int[] cells, long[] low, long[] high, BitSet exact, BooleanSupplier timeIsOver) {
        for (int i = 0; i < cells.length; i++) {
            if (table.prints(cells[i])) {
                int cell = table.systemCell(cells[i]);
                if (audit.isConsistent() && !timeIsOver.getAsBoolean()) {
                    audit.settleLow(cell);
                    audit.settleHigh(cell);
                }
                exact.set(i, !audit.isConsistent() || audit.isSettled(cell));
                low[i] = audit.isConsistent() ? audit.innerLow(cell) : prior.low()[cell];
                high[i] = TableAudit.published(audit.isConsistent() ? audit.innerHigh(cell) : prior.high()[cell]);
            }
        }
    }

    /** The exposed cells, ascending. */
    List<ExposedCell> exposed(Level level) {
        List<ExposedCell> exposed = new ArrayList<>();
        for (int i = 0; i < primary.cells().length; i++) {
            int cell = primary.cells()[i];
            boolean nothingShown = primary.nothingShown().get(cell);
            RequiredInterval required =
                    RequiredInterval.of(primary.protections().get(i), nothingShown, level);
            if (system.isShown(cell)) {
                exposed.add(exposed(cell, system.value(cell), system.value(cell), required, List.of()));
            } else if (!audit.isConsistent()) {
                exposed.add(exposed(cell, prior.low()[cell], prior.high()[cell], required, contradictions()));
            } else if (!isMet(cell, required)) {
                exposed.add(exposed(
                        cell,
                        audit.settleLow(cell),
                        audit.settleHigh(cell),
                        required.within(baseline.low(cell), baseline.high(cell)),
                        relations(audit.reasons(cell))));
            }
        }
        return exposed;
    }

    private ExposedCell exposed(int cell, long low, long high, RequiredInterval required, List<Relation> because) {
        return new ExposedCell(
                table.tableCell(cell), low, TableAudit.published(high), required.low(), required.high(), because);
    }

    private boolean isMet(int cell, RequiredInterval required) {
        RequiredInterval possible = required.within(baseline.propagatedLow(cell), baseline.propagatedHigh(cell));
        if (isMet(required, possible, audit.innerLow(cell), audit.innerHigh(cell))) {
            return true;
        }
        audit.push(cell, possible.enoughLow(audit.innerHigh(cell)), possible.enoughHigh(audit.innerLow(cell)));
        if (isMet(required, possible, audit.innerLow(cell), audit.innerHigh(cell))) {
            return true;
        }
        long low = audit.settleLow(cell);
        long high = audit.settleHigh(cell);
        return isMet(required, possible, low, high)
                || isMet(required, required.within(baseline.low(cell), baseline.high(cell)), low, high);
    }

    /** A figure that is known is exposed even where nothing better is possible, unless the requirement asks for no more. */
    private static boolean isMet(RequiredInterval required, RequiredInterval possible, long low, long high) {
        return low == high ? required.isMet(low, high) : possible.isMet(low, high);
    }

    void close() {
        audit.close();
        baseline.close();
    }
}
