package org.kanmon.sdc.tables.audit;

import java.util.ArrayList;
import java.util.List;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.model.TableSystem;
import org.kanmon.sdc.tables.witness.Bounds;
import org.kanmon.sdc.tables.witness.PrimaryCells;

/** Finds the primary cells of one measure that an outsider can narrow too much. */
final class ExposureSearch {

    private final TableSystem table;
    private final CellSystem system;
    private final PrimaryCells primary;
    private final Level level;
    private final SystemAudit audit;
    private final Baseline baseline;

    ExposureSearch(TableSystem table, PrimaryCells primary, Outsider outsider, Level level) {
        this.table = table;
        this.system = table.system();
        this.primary = primary;
        this.level = level;
        this.audit = new SystemAudit(system, Bounds.before(system, primary, outsider));
        this.baseline = new Baseline(system, primary, outsider);
    }

    /** The exposed cells, ascending. */
    List<ExposedCell> exposed() {
        List<ExposedCell> exposed = new ArrayList<>();
        for (int i = 0; i < primary.cells().length; i++) {
            int cell = primary.cells()[i];
            boolean nothingShown = primary.nothingShown().get(cell);
            Requirement required = Requirement.unknown(primary.thresholds()[i], nothingShown, level);
            if (system.isShown(cell)) {
                exposed.add(shown(cell, required));
            } else if (audit.isConsistent() && !isMet(cell, required)) {
                exposed.add(narrowed(cell, required.within(baseline.low(cell), baseline.high(cell))));
            }
        }
        audit.close();
        baseline.close();
        return exposed;
    }

    private boolean isMet(int cell, Requirement required) {
        Requirement possible = required.within(baseline.propagatedLow(cell), baseline.propagatedHigh(cell));
        if (isMet(required, possible, audit.innerLow(cell), audit.innerHigh(cell))) {
            return true;
        }
        long low = audit.settleLow(cell);
        long high = audit.settleHigh(cell);
        return isMet(required, possible, low, high)
                || isMet(required, required.within(baseline.low(cell), baseline.high(cell)), low, high);
    }

    /** A figure that is known is exposed even where nothing better is possible, unless the requirement asks for no more. */
    private static boolean isMet(Requirement required, Requirement possible, long low, long high) {
        return low == high ? required.isMet(low, high) : possible.isMet(low, high);
    }

    private ExposedCell shown(int cell, Requirement required) {
        long value = system.value(cell);
        return new ExposedCell(table.tableCell(cell), value, value, required.low(), required.high(), List.of());
    }

    private ExposedCell narrowed(int cell, Requirement required) {
        return new ExposedCell(
                table.tableCell(cell),
                audit.outerLow(cell),
                TableAudit.published(audit.outerHigh(cell)),
                required.low(),
                required.high(),
                audit.reasons(cell).stream()
                        .map(equation -> Relation.of(table, equation))
                        .toList());
    }
}
