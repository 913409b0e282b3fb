package org.kanmon.sdc.tables.audit;

import java.util.ArrayList;
import java.util.List;
import org.kanmon.sdc.tables.model.TableSystem;
import org.kanmon.sdc.tables.witness.Bounds;

/** Puts sums into the order in which an outsider uses them. */
final class Deductions {

    private Deductions() {}

    /** The steps by which the sums prove a claim. Where single steps do not get there, the last one names all sums. */
    static List<Deduction> of(TableSystem table, Bounds prior, List<Integer> sums, Claim claim) {
        SumSet set = new SumSet(table.system().equations(), prior, sums);
        if (!set.proves(claim)) {
            return List.of(deduction(table, claim.cell(), claim.low(), claim.high(), sums));
        }
        List<Deduction> deductions = new ArrayList<>();
        for (SumSet.Step step : set.stepsTo(claim)) {
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
