package org.kanmon.sdc.tables.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kanmon.sdc.tables.model.Imbalance;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.TableSystem;
import org.kanmon.sdc.tables.protect.Sensitive;
import org.kanmon.sdc.tables.witness.Bounds;
import org.kanmon.sdc.tables.witness.PrimaryCells;

/**
 * What an outsider can find out about the hidden cells of a published table, from the table alone. Nothing here knows how the
 * cells were chosen, nor what stood behind the marks.
 */
public final class TableAudit {

    private TableAudit() {}

    /**
     * The exact feasibility interval of every hidden cell, in whole numbers.
     *
     * @param sensitive which of the hidden cells are primary, as far as the outsider knows; used by
     *     {@link Outsider#INFORMED} and for rows of which nothing is shown
     */
    public static Intervals intervals(Table published, Sensitive sensitive, Outsider outsider) {
        int[] cells = published.hidden().stream().toArray();
        long[] low = new long[cells.length];
        long[] high = new long[cells.length];
        Arrays.fill(high, Intervals.UNBOUNDED);
        List<Relation> contradictions = new ArrayList<>();
        List<Imbalance> imbalances = new ArrayList<>();
        for (TableSystem table : TableSystem.of(published)) {
            imbalances.addAll(table.imbalances());
            Bounds prior = Bounds.before(table.system(), PrimaryCells.of(table, sensitive), outsider);
            SystemAudit audit = new SystemAudit(table.system(), prior);
            audit.contradiction().forEach(equation -> contradictions.add(Relation.of(table, equation)));
            for (int i = 0; i < cells.length; i++) {
                if (table.prints(cells[i])) {
                    int cell = table.systemCell(cells[i]);
                    low[i] = audit.isConsistent() ? audit.settleLow(cell) : prior.low()[cell];
                    high[i] = published(audit.isConsistent() ? audit.settleHigh(cell) : prior.high()[cell]);
                }
            }
            audit.close();
        }
        return new Intervals(cells, low, high, contradictions, imbalances);
    }

    /**
     * The primary cells whose feasibility interval is narrower than required, computed from the masked table alone.
     *
     * <p>Required is what {@link Level} says, for cells whose figure is not known here: at level {@link Level#ONE} an interval of
     * three figures, because the true one could then be the middle one; at level {@link Level#COVER} that 1 and t-1 are in it,
     * or, of a cell of a row of which nothing is shown, that it is t-1 wide. No more is required than an outsider could not
     * rule out if every cell that is not 0 were hidden.
     *
     * @param sensitive the primary cells; those that are not hidden are exposed
     */
    public static List<ExposedCell> exposed(Table masked, Sensitive sensitive, Outsider outsider, Level level) {
        List<ExposedCell> exposed = new ArrayList<>();
        for (TableSystem table : TableSystem.of(masked)) {
            PrimaryCells primary = PrimaryCells.of(table, sensitive);
            if (primary.cells().length > 0) {
                exposed.addAll(new ExposureSearch(table, primary, outsider, level).exposed());
            }
        }
        return exposed;
    }

    static long published(long high) {
        return high >= Bounds.UNBOUNDED ? Intervals.UNBOUNDED : high;
    }
}
