package org.kanmon.sdc.microdata.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Looks at the most promising node of a lattice that is too large to go through: at what promises to lose least, given what is known to be
 * suppressed there. Nodes become known by those above them; one that cannot be the best is passed over, but not those below it, which
 * generalize less. It can be ended at any time, with the best solution so far; if it comes to the end, the solution is proven to be
 * the best. It takes the nodes in the same order on any number of processors.
 */
final class BestFirst {

    /** How many nodes are checked side by side; the same everywhere, so that the order is. */
    private static final int AT_ONCE = 8;

    /** How many nodes are remembered at most. */
    private static final int MOST_MET = 3_000_000;

    private final Checks checks;
    private final Lattice lattice;
    private final PairTests pairs;
    private final PriorityQueue<Promising> queue =
            new PriorityQueue<>(Comparator.comparingDouble(Promising::bound).thenComparingLong(Promising::node));
    private final Set<Long> met = new HashSet<>();

    /** A node that has not been checked, with what is known to be suppressed there. */
    private record Promising(long node, double bound, double[] part) {}

    BestFirst(Checks checks, PairTests pairs) {
        this.checks = checks;
        this.lattice = checks.lattice();
        this.pairs = pairs;
    }

    /**
     * Looks until nothing promises more.
     *
     * @param most how many nodes are checked at most
     * @return whether it came to the end before it was stopped
     */
    boolean run(long most, Progress progress) {
        meet(lattice.top(), new double[checks.score().partSize()]);
        long begin = checks.checked();
        while (!progress.isCancelled() && checks.checked() - begin < most && met.size() < MOST_MET) {
            List<Promising> batch = next();
            if (batch.isEmpty()) {
                return queue.isEmpty();
            }
            List<Check> checked =
                    batch.parallelStream().map(node -> checks.check(node.node)).toList();
            for (int i = 0; i < batch.size(); i++) {
                if (!checked.get(i).hopeless()) {
                    double[] part = batch.get(i).part.clone();
                    Score.raise(part, checked.get(i).part());
                    meetBelow(batch.get(i).node, part);
                }
            }
            progress.report(Math.min(1, (double) (checks.checked() - begin) / most));
        }
        return queue.isEmpty() && !progress.isCancelled();
    }

    private List<Promising> next() {
        List<Promising> batch = new ArrayList<>();
        while (batch.size() < AT_ONCE && !queue.isEmpty() && met.size() < MOST_MET) {
            Promising node = queue.poll();
            int[] levels = lattice.levels(node.node);
            if (pairs.isHopelessNow(levels)) {
                continue;
            }
            if (checks.best().couldBe(node.bound, Lattice.sum(levels), node.node)) {
                batch.add(node);
            } else {
                meetBelow(node.node, node.part);
            }
        }
        return batch;
    }

    private void meetBelow(long node, double[] part) {
        for (int attribute = 0; attribute < lattice.attributes(); attribute++) {
            long below = lattice.below(node, attribute);
            if (below >= 0) {
                meet(below, part);
            }
        }
    }

    private void meet(long node, double[] part) {
        if (met.add(node)) {
            queue.add(new Promising(node, checks.score().bound(lattice.levels(node), part), part));
        }
    }
}
