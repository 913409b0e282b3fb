package org.kanmon.sdc.microdata.search;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Goes down the lattice height by height. What is known of a node holds below it: if it is hopeless so is all below, and what its
 * suppressed records cost they cost there, too. So each node is met with its strongest bound, and the expensive ones with many classes
 * are mostly ruled out before they are looked at. At the end the best solution is proven to be the best. The nodes of a height are
 * checked on all processors; the result is the same on any number of them.
 */
final class Sweep {

    private final Checks checks;
    private final Lattice lattice;
    private final PairTests pairs;

    Sweep(Checks checks, PairTests pairs) {
        this.checks = checks;
        this.lattice = checks.lattice();
        this.pairs = pairs;
    }

    /**
     * Goes through the whole lattice.
     *
     * @return whether it came to the end before it was stopped
     */
    boolean run(Progress progress) {
        LevelNodes above = new LevelNodes(lattice, lattice.topHeight() + 1);
        int heights = lattice.topHeight() - lattice.bottomHeight() + 1;
        for (int done = 0; done < heights; done++) {
            int height = lattice.topHeight() - done;
            LevelNodes nodes = new LevelNodes(lattice, height);
            if (!sweep(nodes, above, height, progress)) {
                return false;
            }
            above = nodes;
            progress.report((done + 1.0) / heights);
        }
        return true;
    }

    /** A node that has to be checked. */
    private record Candidate(int index, double bound) {}

    private boolean sweep(LevelNodes nodes, LevelNodes above, int height, Progress progress) {
        IntStream.range(0, nodes.size()).parallel().forEach(i -> inherit(nodes, i, above));
        List<Candidate> candidates = IntStream.range(0, nodes.size())
                .filter(i -> !nodes.isHopeless(i))
                .mapToObj(i -> new Candidate(i, checks.score().bound(lattice.levels(nodes.node(i)), nodes.part(i))))
                .filter(candidate -> checks.best().couldBe(candidate.bound, height, nodes.node(candidate.index)))
                .sorted(Comparator.comparingDouble(Candidate::bound).thenComparingInt(Candidate::index))
                .toList();
        // Workers take the candidates in this order: the best bound is the likeliest solution, which rules out others.
        AtomicInteger next = new AtomicInteger();
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .parallel()
                .forEach(worker -> {
                    for (int c = next.getAndIncrement(); c < candidates.size(); c = next.getAndIncrement()) {
                        if (progress.isCancelled()) {
                            return;
                        }
                        look(nodes, candidates.get(c), height);
                    }
                });
        return !progress.isCancelled();
    }

    private void inherit(LevelNodes nodes, int i, LevelNodes above) {
        double[] part = new double[checks.score().partSize()];
        for (int attribute = 0; attribute < lattice.attributes(); attribute++) {
            long parent = lattice.above(nodes.node(i), attribute);
            if (parent >= 0) {
                int p = above.find(parent);
                if (above.isHopeless(p)) {
                    nodes.setHopeless(i);
                    return;
                }
                Score.raise(part, above.part(p));
            }
        }
        if (pairs.isHopeless(lattice.levels(nodes.node(i)))) {
            nodes.setHopeless(i);
        } else {
            nodes.setPart(i, part);
        }
    }

    private void look(LevelNodes nodes, Candidate candidate, int height) {
        int i = candidate.index;
        long node = nodes.node(i);
        if (!checks.best().couldBe(candidate.bound, height, node)) {
            return;
        }
        if (pairs.isHopelessNow(lattice.levels(node))) {
            nodes.setHopeless(i);
            return;
        }
        Check check = checks.check(node);
        if (check.hopeless()) {
            nodes.setHopeless(i);
        } else {
            Score.raise(nodes.part(i), check.part());
        }
    }
}
