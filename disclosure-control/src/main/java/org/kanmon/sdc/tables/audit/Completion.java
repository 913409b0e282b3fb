package org.kanmon.sdc.tables.audit;

import java.util.Optional;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.witness.Bounds;
import org.kanmon.sdc.tables.witness.PrimaryCells;

/** Finds figures for the cells that a table does not show. */
public final class Completion {

    private Completion() {}

    /**
     * The system with figures that make all sums hold, for every cell that is not shown.
     *
     * @return empty if there are no such figures: the totals do not add up
     */
    public static Optional<CellSystem> of(CellSystem system, PrimaryCells primary, Outsider outsider) {
        if (system.failing() < 0 && system.hidden().isEmpty()) {
            return Optional.of(system);
        }
        SystemAudit audit = new SystemAudit(system, Bounds.before(system, primary, outsider));
        return audit.isConsistent() ? Optional.of(system.withValues(audit.completion())) : Optional.empty();
    }
}
