package org.kanmon.sdc.tables.protect;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.kanmon.sdc.tables.audit.Baseline;
import org.kanmon.sdc.tables.audit.Completion;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.witness.Field;
import org.kanmon.sdc.tables.witness.MoveSearch;
import org.kanmon.sdc.tables.witness.Moves;
import org.kanmon.sdc.tables.witness.PrimaryCells;
import org.kanmon.sdc.tables.witness.ProgramMoves;
import org.kanmon.sdc.tables.witness.Witness;
import org.kanmon.sdc.tables.witness.WitnessCheck;

/** Chooses the complementary cells of one system. */
final class SystemProtector {

    private static final int CLEAN_UP_ROUNDS = 2;
    private static final int RUINS_BEFORE_PROOF = 100;

    private BitSet complementary = new BitSet();
    private List<Witness> witnesses = List.of();
    private boolean optimal;
    private boolean grandTotal;

    SystemProtector(CellSystem published, PrimaryCells primary, ProtectionOptions options, Costs costs) {
        Optional<CellSystem> completed = Completion.of(published, primary, options.outsider());
        if (completed.isEmpty()) {
            return;
        }
        Deadline deadline = Deadline.in(options.timeLimit());
        ProtectionTask task = new ProtectionTask(completed.get(), primary, options, costs);
        Baseline baseline = new Baseline(task.withHidden(new BitSet()), primary, options.outsider());
        List<Goal> goals = task.goals(baseline);
        search(task, goals, options, deadline);
        grandTotal = task.grandTotals().intersects(complementary);
    }

    private void search(ProtectionTask task, List<Goal> goals, ProtectionOptions options, Deadline deadline) {
        CellSystem system = task.withHidden(new BitSet());
        Field field = new Field(system, task.bounds());
        new Prices(task, options.objective()).offer(field);
        Targets targets = Targets.of(goals);
        Moves moves = system.grid()
                .<Moves>map(grid -> new MoveSearch(grid, field))
                .orElseGet(() -> new ProgramMoves(system, task.bounds(), field));
        WitnessSearch search = new WitnessSearch(field, moves, targets);
        boolean allReached = search.cover();
        if (!allReached) {
            new LastResort(task, field, targets, search, moves).cover();
        }
        for (int round = 0; round < CLEAN_UP_ROUNDS; round++) {
            search.cleanUp(deadline);
        }
        boolean small = task.system().cells() <= options.provenUpTo();
        int ruins = small
                ? RUINS_BEFORE_PROOF
                : options.improvements() * search.proofs().hidden().cardinality();
        new RuinAndRecreate(search).improve(ruins, deadline);
        complementary = search.proofs().hidden();
        check(task, targets, search.proofs());
        witnesses = search.proofs().all();
        if (complementary.isEmpty()) {
            optimal = true;
        } else if (small) {
            findSmallest(task, allReached ? goals : targets.goals(), deadline);
        }
    }

    private void findSmallest(ProtectionTask task, List<Goal> goals, Deadline deadline) {
        Optional<BitSet> smallest = new MinimumSearch(task, goals, complementary, deadline).find();
        if (smallest.isPresent()) {
            witnesses = smallest.get().equals(complementary) ? witnesses : List.of();
            complementary = smallest.get();
            optimal = true;
        }
    }

    private void check(ProtectionTask task, Targets targets, Proofs proofs) {
        WitnessCheck check = new WitnessCheck(task.withHidden(complementary), task.bounds());
        for (int target = 0; target < targets.size(); target++) {
            int cell = targets.cell(target);
            int number = target;
            if (!proofs.of(target)
                    .map(proof -> targets.isMetBy(number, proof.at(cell)) && check.holds(proof))
                    .orElse(true)) {
                throw new IllegalStateException("the proof of target " + target + " does not hold");
            }
        }
    }

    BitSet complementary() {
        return complementary;
    }

    /** Tables that prove it, as differences to the figures at hand; empty where none were kept. */
    List<Witness> witnesses() {
        return witnesses;
    }

    boolean isOptimal() {
        return optimal;
    }

    boolean hidesGrandTotal() {
        return grandTotal;
    }
}
