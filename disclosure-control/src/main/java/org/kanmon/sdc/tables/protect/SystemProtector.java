package org.kanmon.sdc.tables.protect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.kanmon.sdc.tables.audit.Baseline;
import org.kanmon.sdc.tables.audit.Completion;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.witness.PrimaryCells;

/** Chooses the complementary cells of one system. */
final class SystemProtector {

    private BitSet complementary = new BitSet();
    private boolean optimal;
    private boolean grandTotal;

    SystemProtector(CellSystem published, PrimaryCells primary, ProtectionOptions options) {
        Optional<CellSystem> completed = Completion.of(published, primary, options.outsider());
        if (completed.isEmpty()) {
            return;
        }
        Deadline deadline = Deadline.in(options.timeLimit());
        ProtectionTask task = new ProtectionTask(completed.get(), primary, options);
        Baseline baseline = new Baseline(task.system(), primary, options.outsider());
        List<Goal> goals = reachable(task, task.goals(baseline));
        Optional<BitSet> smallest = new MinimumSearch(task, goals, deadline).find();
        complementary = smallest.orElseGet(() -> everything(task));
        optimal = smallest.isPresent();
        grandTotal = task.grandTotals().intersects(complementary);
    }

    /** The goals, cut to what is possible when everything is hidden that may be. */
    private List<Goal> reachable(ProtectionTask task, List<Goal> goals) {
        if (cut(task, goals).equals(goals) || !task.allowGrandTotals()) {
            return goals;
        }
        return cut(task, goals);
    }

    private static List<Goal> cut(ProtectionTask task, List<Goal> goals) {
        BitSet everything = everything(task);
        List<Goal> cut = new ArrayList<>();
        try (AttackProgram attack = new AttackProgram(task, everything, false)) {
            for (Goal goal : goals) {
                long most = Math.max(goal.width(), Math.max(goal.up(), goal.down()));
                long up = (long) Math.floor(attack.reach(goal.cell(), 1, most) + 1e-6);
                long down = (long) Math.floor(attack.reach(goal.cell(), -1, most) + 1e-6);
                Goal possible = goal.within(-down, up);
                cut.add(possible);
            }
        }
        return cut;
    }

    private static BitSet everything(ProtectionTask task) {
        BitSet everything = new BitSet();
        for (int cell = 0; cell < task.system().cells(); cell++) {
            everything.set(cell, task.cost(cell) != ProtectionTask.NEVER);
        }
        return everything;
    }

    BitSet complementary() {
        return complementary;
    }

    boolean isOptimal() {
        return optimal;
    }

    boolean hidesGrandTotal() {
        return grandTotal;
    }
}
