package org.kanmon.sdc.tables.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.model.TableSystem;
import org.kanmon.sdc.tables.witness.Bounds;
import org.kanmon.sdc.tables.witness.PrimaryCells;

/**
 * What an outsider can prove who knows a range for every figure, and that the true figures add up: of a table of rounded
 * figures, of a table whose marks say more than "hidden". The ranges take the place of {@link Outsider}; everything else is the
 * same proof.
 */
public final class RangeAudit implements AutoCloseable {

    private final TableSystem table;
    private final SystemAudit audit;

    /**
     * @param table whose sums the true figures fulfil; the figures of cells that are not known exactly are only a guess
     * @param known what the outsider knows of each of the system's cells before looking at the sums
     */
    public RangeAudit(TableSystem table, Bounds known) {
        this.table = table;
        this.audit = new SystemAudit(open(table.system(), known), known);
    }

    private static CellSystem open(CellSystem system, Bounds known) {
        BitSet cells = system.hidden();
        for (int cell = 0; cell < system.cells(); cell++) {
            cells.set(cell, !system.isUnprinted(cell) && !known.isFixed(cell));
        }
        return system.withHidden(cells);
    }

    /** Whether any true figures fit the ranges. If not, nothing is proven, and every primary cell counts as exposed. */
    public boolean isConsistent() {
        return audit.isConsistent();
    }

    /** The exact lowest figure of a system's cell. */
    public long low(int cell) {
        return audit.settleLow(cell);
    }

    /** The exact highest figure of a system's cell, or {@link Intervals#UNBOUNDED}. */
    public long high(int cell) {
        return TableAudit.published(audit.settleHigh(cell));
    }

    /** The primary cells that are narrower than {@link TableAudit#exposed(Level)} requires, ascending. */
    public List<ExposedCell> exposed(PrimaryCells primary, Level level) {
        List<ExposedCell> exposed = new ArrayList<>();
        for (int i = 0; i < primary.cells().length; i++) {
            int cell = primary.cells()[i];
            boolean nothingShown = primary.nothingShown().get(cell);
            Requirement required = Requirement.unknown(primary.thresholds()[i], nothingShown, level);
            if (!isConsistent()) {
                exposed.add(exposed(cell, 0, Intervals.UNBOUNDED, required, audit.contradiction()));
            } else if (!isMet(cell, required)) {
                exposed.add(exposed(cell, low(cell), high(cell), required, audit.reasons(cell)));
            }
        }
        return exposed;
    }

    private boolean isMet(int cell, Requirement required) {
        if (required.isMet(audit.innerLow(cell), audit.innerHigh(cell))) {
            return true;
        }
        audit.push(cell, required.enoughLow(audit.innerHigh(cell)), required.enoughHigh(audit.innerLow(cell)));
        return required.isMet(audit.innerLow(cell), audit.innerHigh(cell))
                || required.isMet(audit.settleLow(cell), audit.settleHigh(cell));
    }

    private ExposedCell exposed(int cell, long low, long high, Requirement required, List<Integer> because) {
        List<Relation> relations =
                because.stream().map(sum -> Relation.of(table, sum)).toList();
        return new ExposedCell(table.tableCell(cell), low, high, required.low(), required.high(), relations);
    }

    /** Frees the native memory of the solvers used. */
    @Override
    public void close() {
        audit.close();
    }
}
