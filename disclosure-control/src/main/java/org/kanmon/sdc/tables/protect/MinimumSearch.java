package org.kanmon.sdc.tables.protect;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.kanmon.sdc.tables.protect.Progress.Phase;
import org.kanmon.sdc.tables.witness.Witness;
import org.kanmon.sdc.tables.witness.WitnessCheck;

/**
 * The smallest set of complementary cells, with proof: choose the smallest set that meets all cuts, attack it, and turn every
 * successful attack into a new cut, until no attack succeeds. For small tables.
 */
final class MinimumSearch implements AutoCloseable {

    private final ProtectionTask task;
    private final List<Goal> goals;
    private final BitSet safe;
    private final Deadline deadline;
    private final Work work;
    private final SmallestSet smallest;

    /**
     * @param goals what must be met; all of them can be, if everything is hidden
     * @param safe a set that meets them
     */
    MinimumSearch(ProtectionTask task, List<Goal> goals, BitSet safe, Deadline deadline, Work work) {
        this.task = task;
        this.goals = goals;
        this.safe = safe;
        this.deadline = deadline;
        this.work = work;
        this.smallest = new SmallestSet(task);
    }

    /** The smallest set that meets all goals; empty if time ran out first, or the solver could not tell. */
    Optional<BitSet> find() {
        try {
            return search();
        } catch (AttackProgram.Unanswered tooDifficult) {
            return Optional.empty();
        }
    }

    private Optional<BitSet> search() {
        BitSet hidden = new BitSet();
        work.begin(Phase.FIND_SMALLEST, 1);
        try (AttackProgram attack = new AttackProgram(task, hidden, false)) {
            while (succeeds(attack, hidden)) {
                work.done(0);
                Optional<BitSet> next = smallest.solve(deadline.secondsLeft());
                if (next.isEmpty()) {
                    return Optional.empty();
                }
                hidden = next.get();
                if (cost(hidden) >= cost(safe)) {
                    return Optional.of(safe);
                }
            }
            return Optional.of(hidden);
        }
    }

    /** Frees the native memory of the solver. */
    @Override
    public void close() {
        smallest.close();
    }

    private double cost(BitSet hidden) {
        return hidden.stream().mapToDouble(task::cost).sum();
    }

    /** Attacks every goal. Whether an attack succeeded; if so the set will not be chosen again. */
    private boolean succeeds(AttackProgram attack, BitSet hidden) {
        attack.hide(hidden);
        WitnessCheck check = new WitnessCheck(task.withHidden(hidden), task.bounds());
        boolean broken = false;
        boolean cut = false;
        for (Goal goal : goals) {
            work.check();
            Cut found = attack(attack, goal);
            if (found.demand() > 0) {
                broken = true;
                if (!found.isMetBy(hidden)) {
                    smallest.add(found);
                    cut = true;
                }
            } else if (!isAttained(attack, hidden, check, goal)) {
                broken = true;
            }
        }
        if (broken && !cut) {
            smallest.addMoreThan(hidden);
        }
        return broken;
    }

    /** A cut that the attack on a goal proves; one that demands nothing if the goal is met. */
    private static Cut attack(AttackProgram attack, Goal goal) {
        Cut none = AttackProgram.demanding(0);
        if (goal.width() > 0) {
            return attackWidth(attack, goal);
        }
        for (int sign = -1; sign <= 1; sign += 2) {
            long need = sign > 0 ? goal.up() : goal.down();
            if (need > 0 && attack.reach(goal.cell(), sign, need) < need - attack.tolerance()) {
                Cut cut = AttackProgram.demanding(need);
                attack.contribute(cut, goal.cell(), sign, need);
                return cut;
            }
        }
        return none;
    }

    private static Cut attackWidth(AttackProgram attack, Goal goal) {
        Cut cut = AttackProgram.demanding(goal.width());
        double up = attack.reach(goal.cell(), 1, goal.width());
        attack.contribute(cut, goal.cell(), 1, goal.width());
        double down = attack.reach(goal.cell(), -1, goal.width());
        attack.contribute(cut, goal.cell(), -1, goal.width());
        return up + down >= goal.width() - attack.tolerance() ? AttackProgram.demanding(0) : cut;
    }

    /** Whether tables of whole numbers, too, go as far as the goal needs. */
    private boolean isAttained(AttackProgram attack, BitSet hidden, WitnessCheck check, Goal goal) {
        if (goal.width() > 0) {
            long up = attained(attack, hidden, check, goal.cell(), 1, goal.width());
            return up + attained(attack, hidden, check, goal.cell(), -1, goal.width() - up) >= goal.width();
        }
        return attained(attack, hidden, check, goal.cell(), 1, goal.up()) >= goal.up()
                && attained(attack, hidden, check, goal.cell(), -1, goal.down()) >= goal.down();
    }

    private long attained(AttackProgram attack, BitSet hidden, WitnessCheck check, int cell, int sign, long need) {
        if (need <= 0) {
            return 0;
        }
        double reached = attack.reach(cell, sign, need);
        if (reached >= need - attack.tolerance()
                && attack.witness().filter(check::holds).isPresent()) {
            return need;
        }
        try (AttackProgram whole = new AttackProgram(task, hidden, true)) {
            whole.reach(cell, sign, need);
            Witness best = whole.witness()
                    .filter(check::holds)
                    .orElseThrow(() -> new AttackProgram.Unanswered("the solver's whole numbers do not fit the sums"));
            return sign * best.at(cell);
        }
    }
}
