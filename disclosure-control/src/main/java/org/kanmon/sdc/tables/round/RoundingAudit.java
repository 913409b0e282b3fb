package org.kanmon.sdc.tables.round;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kanmon.sdc.tables.audit.ExposedCell;
import org.kanmon.sdc.tables.audit.Exposure;
import org.kanmon.sdc.tables.audit.Intervals;
import org.kanmon.sdc.tables.audit.Level;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.audit.RangeAudit;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.model.Equations;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.TableSystem;
import org.kanmon.sdc.tables.protect.Sensitive;
import org.kanmon.sdc.tables.round.Rounding.Reach;
import org.kanmon.sdc.tables.witness.Bounds;
import org.kanmon.sdc.tables.witness.PrimaryCells;

/**
 * What an outsider can find out about the counts behind a table of rounded figures. The outsider knows how it was rounded, that
 * true counts are whole numbers of 0 or more, and that they add up; combinations without a row are known to be 0.
 */
public final class RoundingAudit {

    private RoundingAudit() {}

    /**
     * The primary cells whose feasibility interval is narrower than required: at level {@link Level#COVER} one without 1 or
     * t-1, at level {@link Level#ONE} one of fewer than three figures. Cells of which nothing may be shown are exposed by any
     * rounded figure. What is required is not cut to a baseline, because a rounded zero hides zeros too.
     *
     * @param structure the table that was rounded. Only which sums hold, and which combinations without a row are zeros, is
     *     taken from it; a rounded total of 0 would say that all its parts are
     * @param rounded the rounded table
     * @param sensitive the primary cells; cells of a table of the same rows
     */
    public static List<ExposedCell> exposed(
            Table structure, Table rounded, Reach reach, Sensitive sensitive, Level level) {
        List<ExposedCell> exposed = new ArrayList<>();
        for (TableSystem sums : TableSystem.of(structure)) {
            TableSystem system = sums.withAllFiguresOf(rounded);
            PrimaryCells primary = PrimaryCells.of(system, sensitive);
            try (RangeAudit audit = RangeAudit.of(system, known(system, reach))) {
                exposed.addAll(audit.exposed(primary, level));
                exposed.addAll(shown(system, structure, primary, exposed));
            }
        }
        return exposed;
    }

    private static List<ExposedCell> shown(
            TableSystem system, Table structure, PrimaryCells primary, List<ExposedCell> already) {
        List<ExposedCell> shown = new ArrayList<>();
        for (int i = 0; i < primary.cells().length; i++) {
            int cell = primary.cells()[i];
            int tableCell = system.tableCell(cell);
            if (primary.nothingShown().get(cell)
                    && !structure.isHidden(tableCell)
                    && already.stream().noneMatch(known -> known.cell() == tableCell)) {
                long figure = system.system().value(cell);
                shown.add(new ExposedCell(
                        tableCell, figure, figure, 0, Intervals.UNBOUNDED, Exposure.NOT_HIDDEN, List.of()));
            }
        }
        return shown;
    }

    private static Bounds known(TableSystem table, Reach reach) {
        CellSystem system = table.system();
        Bounds known = Bounds.before(system, PrimaryCells.none(), Outsider.BASIC);
        BitSet totals = totals(system.equations());
        for (int cell = 0; cell < system.cells(); cell++) {
            if (system.isShown(cell) && table.tableCell(cell) != TableSystem.UNPRINTED) {
                known.low()[cell] = Math.max(0, system.value(cell) - reach.below(totals.get(cell)));
                known.high()[cell] = system.value(cell) + reach.above(totals.get(cell));
            }
        }
        return known;
    }

    private static BitSet totals(Equations equations) {
        BitSet totals = new BitSet();
        for (int equation = 0; equation < equations.count(); equation++) {
            totals.set(equations.total(equation));
        }
        return totals;
    }
}
