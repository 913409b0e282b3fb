package org.kanmon.sdc.tables.audit;

import java.util.ArrayList;
import java.util.List;
import org.kanmon.sdc.tables.model.TableSystem;
import org.kanmon.sdc.tables.witness.Bounds;

/** Puts sums into the order in which an outsider uses them. */
final class Deductions {

    private Deductions() {}

    /**
     * The steps by which the sums narrow a cell. Where single steps do not get there, the last one names all sums.
     *
     * @param low what the cell is at least
     * @param high what the cell is at most
     */
    static List<Deduction> of(TableSystem table, Bounds prior, List<Integer> sums, int cell, long low, long high) {
        SumSet set = new SumSet(table.system().equations(), prior, sums);
        if (set.low(cell) < low || set.high(cell) > high) {
            return List.of(deduction(table, cell, low, high, sums));
        }
        List<Deduction> deductions = new ArrayList<>();
        boolean raised = low > prior.low()[cell];
        boolean lowered = high < prior.high()[cell];
        for (SumSet.Step step : set.stepsTo(cell, raised, lowered)) {
            deductions.add(deduction(table, step.cell(), step.low(), step.high(), List.of(step.equation())));
        }
        return deductions;
    }

    private static Deduction deduction(TableSystem table, int cell, long low, long high, List<Integer> sums) {
        return new Deduction(
                table.tableCell(cell),
                low,
                Intervals.published(high),
                sums.stream().map(equation -> Relation.of(table, equation)).toList());
    }
}
