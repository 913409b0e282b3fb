package org.kanmon.sdc.tables.protect;

import org.kanmon.sdc.tables.witness.Field;
import org.kanmon.sdc.tables.witness.Moves;
import org.kanmon.sdc.tables.witness.ProgramMoves;

/**
 * What is done for targets that the search does not reach: ask the solver, allow the grand total to be hidden, and at last ask
 * for no more than is possible.
 */
final class LastResort {

    /** Above so many cells a program over all of them takes too long. */
    private static final int LARGEST = 60_000;

    /** A grand total is hidden only if nothing else helps, so it costs more than many cells. */
    private static final int GRAND_TOTAL_PRICE = 100_000;

    private final ProtectionTask task;
    private final Field field;
    private final Targets targets;
    private final WitnessSearch search;
    private final Moves usual;
    private final ProgramMoves program;
    private final Work work;

    LastResort(ProtectionTask task, Field field, Targets targets, WitnessSearch search, Moves usual, Work work) {
        this.task = task;
        this.field = field;
        this.targets = targets;
        this.search = search;
        this.usual = usual;
        this.work = work;
        this.program = new ProgramMoves(task.system(), task.bounds(), field);
    }

    /** Proves what can be proven; what cannot is asked for no more. */
    void cover() {
        if (coverByAll()) {
            return;
        }
        if (task.allowGrandTotals()) {
            for (int cell = task.grandTotals().nextSetBit(0); cell >= 0; ) {
                if (task.cost(cell) != ProtectionTask.NEVER
                        && !search.proofs().hidden().get(cell)) {
                    field.offer(cell, GRAND_TOTAL_PRICE);
                }
                cell = task.grandTotals().nextSetBit(cell + 1);
            }
            if (coverByAll()) {
                return;
            }
        }
        for (int target : search.open()) {
            work.check();
            reduce(target);
        }
        coverByAll();
        for (int target : search.open()) {
            targets.reduce(target, 0);
        }
    }

    private boolean coverByAll() {
        if (search.cover()) {
            return true;
        }
        if (task.system().cells() > LARGEST) {
            return false;
        }
        search.use(program);
        boolean done = search.cover();
        search.use(usual);
        return done;
    }

    private void reduce(int target) {
        if (task.system().cells() > LARGEST) {
            targets.reduce(target, 0);
            return;
        }
        int cell = targets.cell(target);
        long need = targets.need(target);
        long possible = program.farthest(cell, need);
        if (targets.isEitherWay(target)) {
            long up = Math.max(0, possible);
            targets.split(target, up, Math.min(need - up, -program.farthest(cell, -need)));
        } else {
            targets.reduce(target, possible);
        }
    }
}
