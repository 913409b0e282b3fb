package org.kanmon.sdc.tables.protect;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.kanmon.sdc.tables.audit.Baseline;
import org.kanmon.sdc.tables.audit.Completion;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.witness.Field;
import org.kanmon.sdc.tables.witness.LinkedMoves;
import org.kanmon.sdc.tables.witness.MoveSearch;
import org.kanmon.sdc.tables.witness.Moves;
import org.kanmon.sdc.tables.witness.PrimaryCells;
import org.kanmon.sdc.tables.witness.Witness;
import org.kanmon.sdc.tables.witness.WitnessCheck;

/** Chooses the complementary cells of one system. */
final class SystemProtector {

    private static final int RUINS_BEFORE_PROOF = 100;

    /** A set of fewer cells is improved as often as one of so many. */
    private static final int FEWEST_TO_IMPROVE = 100;

    /** What cleaning up may look at: more than there is in tables of up to half a million cells. */
    private static final long CLEAN_UP_EFFORT = 15_000_000_000L;

    /** What improving may look at, beside so much for every cell of the table; some seconds in all. */
    private static final long IMPROVEMENT_EFFORT = 150_000_000;

    /** Larger tables gain more by a longer cleaning up in the same time. */
    private static final int LARGE = 500_000;

    private static final long IMPROVEMENT_EFFORT_PER_CELL = 10_000;
    private static final long MOST_IMPROVEMENT_EFFORT = 1_500_000_000;

    private BitSet complementary = new BitSet();
    private List<Witness> witnesses = List.of();
    private boolean optimal;
    private boolean grandTotal;

    SystemProtector(CellSystem published, PrimaryCells primary, ProtectionOptions options, Costs costs, Work work) {
        Optional<CellSystem> completed = Completion.of(published, primary, options.outsider());
        if (completed.isEmpty()) {
            return;
        }
        work.check();
        Deadline deadline = Deadline.in(options.timeLimit());
        ProtectionTask task = new ProtectionTask(completed.get(), primary, options, costs);
        Baseline baseline = new Baseline(task.withHidden(new BitSet()), primary, options.outsider());
        List<Goal> goals = task.goals(baseline);
        work.check();
        search(task, goals, options, deadline, work);
        grandTotal = task.grandTotals().intersects(complementary);
    }

    private void search(
            ProtectionTask task, List<Goal> goals, ProtectionOptions options, Deadline deadline, Work work) {
        CellSystem system = task.withHidden(new BitSet());
        Field field = new Field(system, task.bounds());
        new Prices(task, options.objective()).offer(field);
        Targets targets = Targets.of(goals);
        Moves moves = system.grid()
                .<Moves>map(grid -> new MoveSearch(grid, field))
                .orElseGet(() -> new LinkedMoves(system, task.bounds(), field));
        WitnessSearch search = new WitnessSearch(field, moves, targets, work);
        boolean allReached = search.cover();
        if (!allReached) {
            new LastResort(task, field, targets, search, moves, work).cover();
        }
        new CleanUp(search, field, work).run(CLEAN_UP_EFFORT, deadline);
        boolean small = task.system().cells() <= options.provenUpTo();
        int ruins = small
                ? RUINS_BEFORE_PROOF
                : options.improvements()
                        * Math.max(FEWEST_TO_IMPROVE, search.proofs().hidden().cardinality());
        new RuinAndRecreate(search, work).improve(ruins, improvementEffort(task), deadline);
        complementary = search.proofs().hidden();
        check(task, targets, search.proofs());
        witnesses = search.proofs().all();
        if (complementary.isEmpty()) {
            optimal = true;
        } else if (small) {
            findSmallest(task, allReached ? goals : targets.goals(), Deadline.in(options.proofLimit()), work);
        }
    }

    private static long improvementEffort(ProtectionTask task) {
        int cells = task.system().cells();
        return cells > LARGE
                ? 0
                : Math.min(IMPROVEMENT_EFFORT + IMPROVEMENT_EFFORT_PER_CELL * cells, MOST_IMPROVEMENT_EFFORT);
    }

    private void findSmallest(ProtectionTask task, List<Goal> goals, Deadline deadline, Work work) {
        try (MinimumSearch search = new MinimumSearch(task, goals, complementary, deadline, work)) {
            Optional<BitSet> smallest = search.find();
            if (smallest.isPresent()) {
                witnesses = smallest.get().equals(complementary) ? witnesses : List.of();
                complementary = smallest.get();
                optimal = true;
            }
        }
    }

    private void check(ProtectionTask task, Targets targets, Proofs proofs) {
        WitnessCheck check = new WitnessCheck(task.withHidden(complementary), task.bounds());
        if (!proofs.all().stream().allMatch(check::holds)) {
            throw new IllegalStateException("a proof does not hold");
        }
        for (int target = 0; target < targets.size(); target++) {
            int cell = targets.cell(target);
            int number = target;
            if (proofs.of(target)
                    .filter(proof -> !targets.isMetBy(number, proof.at(cell)))
                    .isPresent()) {
                throw new IllegalStateException("the proof of target " + target + " does not reach it");
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
