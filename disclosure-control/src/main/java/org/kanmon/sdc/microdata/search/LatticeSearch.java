package org.kanmon.sdc.microdata.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.kanmon.sdc.microdata.model.Microdata;
import org.kanmon.sdc.microdata.privacy.PrivacyModel;
import org.kanmon.sdc.microdata.quality.Quality;

/**
 * Finds the levels to which quasi-identifiers are best generalized. Lattices that can be gone through are, so that the solution is
 * proven to be the best; in larger ones the most promising nodes are looked at.
 */
public final class LatticeSearch {

    /** As many nodes as can be gone through: what is known of those of two heights is kept in memory. */
    private static final long MOST_NODES = 3_000_000;

    /** In larger lattices so many nodes are checked at most. */
    private static final long MOST_CHECKS = 20_000;

    private final Effort.Clock clock;
    private final Checks checks;
    private final PairTests pairs;
    private final long mostNodes;
    private boolean isProven;
    private Effort effort = new Effort(0, OptionalDouble.empty());

    /**
     * A search.
     *
     * @param limit how many records may be suppressed at most
     */
    public LatticeSearch(Microdata data, List<PrivacyModel> models, Quality quality, long limit) {
        this(data, models, quality, limit, MOST_NODES);
    }

    /**
     * @param mostNodes how many nodes a lattice has at most that is gone through
     */
    LatticeSearch(Microdata data, List<PrivacyModel> models, Quality quality, long limit, long mostNodes) {
        this.clock = new Effort.Clock();
        this.checks = new Checks(data, models, quality, limit);
        this.pairs = new PairTests(checks, data.quasiIdentifiers());
        this.mostNodes = mostNodes;
    }

    /** The best solution; empty if none was found. */
    public Optional<Outcome> find() {
        return find(Progress.NONE);
    }

    /** The best solution found until the search ended; empty if none was. */
    public Optional<Outcome> find(Progress progress) {
        Lattice lattice = checks.lattice();
        isProven = checks.keep(lattice.top()).hopeless();
        if (!isProven) {
            dive(progress);
            isProven = lattice.nodes() <= mostNodes
                    ? new Sweep(checks, pairs).run(progress)
                    : new BestFirst(checks, pairs).run(MOST_CHECKS, progress);
        }
        Best best = checks.best();
        Optional<Outcome> found =
                best.isFound() ? Optional.of(outcome(lattice.levels(best.node()))) : Optional.empty();
        effort = clock.stop();
        return found;
    }

    /** What packing the records and the last search took together. */
    public Effort effort() {
        return effort;
    }

    /** Goes down from the top to the node below that loses least, again and again: the first good solutions. */
    private void dive(Progress progress) {
        Lattice lattice = checks.lattice();
        long node = lattice.top();
        while (node >= 0 && !progress.isCancelled()) {
            long from = node;
            node = IntStream.range(0, lattice.attributes())
                    .parallel()
                    .mapToLong(attribute -> lattice.below(from, attribute))
                    .filter(below -> below >= 0 && checks.keep(below).satisfies())
                    .boxed()
                    .min(Comparator.comparingDouble(
                                    (Long below) -> checks.keep(below).score())
                            .thenComparing(below -> below))
                    .orElse(-1L);
        }
    }

    /** The records after generalization to these levels. */
    public Outcome outcome(int[] levels) {
        return checks.outcome(levels);
    }

    /** Whether the last search proved that no other levels lose less, or that none satisfy the models. */
    public boolean isProven() {
        return isProven;
    }

    /** How many nodes there are. */
    public long nodes() {
        return checks.lattice().nodes();
    }

    /** How many nodes have been checked. */
    public long nodesChecked() {
        return checks.checked();
    }
}
