package org.kanmon.sdc.tables.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kanmon.sdc.tables.model.Equations;
import org.kanmon.sdc.tables.witness.Bounds;

/** What follows from a few sums, one after the other, and from what is known of each cell beforehand. */
final class SumSet {

    private static final int ROUNDS = 100;

    private final Equations equations;
    private final Bounds prior;
    private final Map<Integer, long[]> narrowed = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();

    /**
     * A cell's interval after an equation was looked at.
     *
     * @param raised whether its lower end was narrowed
     * @param lowered whether its upper end was narrowed
     */
    record Step(int cell, int equation, long low, long high, boolean raised, boolean lowered) {}

    SumSet(Equations equations, Bounds prior, List<Integer> sums) {
        this.equations = equations;
        this.prior = prior;
        boolean changed = true;
        for (int round = 0; changed && round < ROUNDS; round++) {
            int before = steps.size();
            sums.forEach(this::narrow);
            changed = steps.size() > before;
        }
    }

    private long low(int cell) {
        return narrowed.containsKey(cell) ? narrowed.get(cell)[0] : prior.low()[cell];
    }

    private long high(int cell) {
        return narrowed.containsKey(cell) ? narrowed.get(cell)[1] : prior.high()[cell];
    }

    /** Whether the claim follows by single steps. */
    boolean proves(Claim claim) {
        return low(claim.cell()) >= claim.low() && high(claim.cell()) <= claim.high();
    }

    /** The steps that lead to what is claimed, in their order. */
    List<Step> stepsTo(Claim claim) {
        Set<Integer> lows = new HashSet<>(claim.isRaised(prior) ? List.of(claim.cell()) : List.of());
        Set<Integer> highs = new HashSet<>(claim.isLowered(prior) ? List.of(claim.cell()) : List.of());
        List<Step> needed = new ArrayList<>();
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            boolean raised = step.raised() && lows.remove(step.cell());
            boolean lowered = step.lowered() && highs.remove(step.cell());
            if (raised) {
                addGrounds(step, lows, highs);
            }
            if (lowered) {
                addGrounds(step, highs, lows);
            }
            if (raised || lowered) {
                needed.add(0, step);
            }
        }
        return needed;
    }

    /** A total's end follows from the same ends of its parts; a part's from the same end of the total and the others' opposite ends. */
    private void addGrounds(Step step, Set<Integer> same, Set<Integer> opposite) {
        int total = equations.total(step.equation());
        if (total != step.cell()) {
            same.add(total);
        }
        for (int part : equations.parts(step.equation())) {
            if (part != step.cell()) {
                (total == step.cell() ? same : opposite).add(part);
            }
        }
    }

    private void narrow(int e) {
        for (int i = 0; i < equations.size(e); i++) {
            int cell = equations.term(e, i);
            if (low(cell) < high(cell)) {
                narrow(e, i, cell);
            }
        }
    }

    /** A total lies between the sums of its parts' ends; a part is what the total leaves beside the other parts. */
    private void narrow(int e, int at, int cell) {
        long low = at == 0 ? 0 : low(equations.total(e));
        long high = at == 0 ? 0 : high(equations.total(e));
        for (int i = 1; i < equations.size(e); i++) {
            if (i != at) {
                int part = equations.term(e, i);
                low = at == 0 ? add(low, low(part)) : less(low, high(part));
                high = at == 0 ? add(high, high(part)) : less(high, low(part));
            }
        }
        if (low > low(cell) || high < high(cell)) {
            long[] before = {low(cell), high(cell)};
            long[] ends = {Math.max(low, low(cell)), Math.min(high, high(cell))};
            narrowed.put(cell, ends);
            steps.add(new Step(cell, e, ends[0], ends[1], low > before[0], high < before[1]));
        }
    }

    private static long add(long a, long b) {
        return Math.min(Bounds.UNBOUNDED, a + b);
    }

    /** A difference; without bound where the first figure is, and of no use where the second is. */
    private static long less(long a, long b) {
        return a >= Bounds.UNBOUNDED ? a : Math.max(-Bounds.UNBOUNDED, a - b);
    }
}
