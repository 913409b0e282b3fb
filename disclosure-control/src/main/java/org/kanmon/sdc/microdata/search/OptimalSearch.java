package org.kanmon.sdc.microdata.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.kanmon.sdc.microdata.model.Microdata;
import org.kanmon.sdc.microdata.privacy.PrivacyModel;
import org.kanmon.sdc.microdata.quality.Quality;

/**
 * Finds the levels to which quasi-identifiers are best generalized, and proves that no others are better. It goes down from the top,
 * height by height. What is known of a node holds below it: if it is hopeless so is all below, and what its suppressed records cost
 * they cost there, too. So each node is met with its strongest bound, and the expensive ones with many classes are mostly ruled out
 * before they are looked at. The nodes of a height are checked on all processors; the result is the same on any number of them.
 */
public final class OptimalSearch {

    private final Encoded encoded;
    private final Models models;
    private final Score score;
    private final long limit;
    private final Lattice lattice;
    private final PairTests pairs;
    private final Best best = new Best();
    private final ConcurrentHashMap<Long, Check> known = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<NodeCheck> idle = new ConcurrentLinkedQueue<>();
    private final LongAdder checked = new LongAdder();

    /**
     * A search.
     *
     * @param limit how many records may be suppressed at most
     */
    public OptimalSearch(Microdata data, List<PrivacyModel> models, Quality quality, long limit) {
        this.encoded = new Encoded(data);
        this.models = new Models(models, data);
        this.score = Score.of(quality, encoded, this.models.smallestClass());
        this.limit = limit;
        this.lattice = new Lattice(data.quasiIdentifiers());
        this.pairs = new PairTests(lattice, data.quasiIdentifiers());
    }

    /** The best solution; empty if no levels satisfy the models. */
    public Optional<Outcome> find() {
        if (!checkKnown(lattice.top()).hopeless()) {
            dive();
            sweep();
        }
        return best.isFound() ? Optional.of(outcome(lattice.levels(best.node()))) : Optional.empty();
    }

    /** The records after generalization to these levels. */
    public Outcome outcome(int[] levels) {
        NodeCheck check = checker();
        try {
            return check.outcome(levels);
        } finally {
            idle.add(check);
        }
    }

    /** How many nodes there are. */
    public long nodes() {
        return lattice.nodes();
    }

    /** How many nodes have been checked. */
    public long nodesChecked() {
        return checked.sum();
    }

    /** Goes down from the top to the child that loses least, again and again: the first good solutions. */
    private void dive() {
        long node = lattice.top();
        while (node >= 0) {
            long from = node;
            node = IntStream.range(0, lattice.attributes())
                    .parallel()
                    .mapToLong(attribute -> lattice.below(from, attribute))
                    .filter(child -> child >= 0 && checkKnown(child).satisfies())
                    .boxed()
                    .min(Comparator.comparingDouble(
                                    (Long child) -> checkKnown(child).score())
                            .thenComparing(child -> child))
                    .orElse(-1L);
        }
    }

    private void sweep() {
        LevelNodes above = new LevelNodes(lattice, lattice.topHeight() + 1);
        for (int height = lattice.topHeight(); height >= lattice.bottomHeight(); height--) {
            LevelNodes nodes = new LevelNodes(lattice, height);
            sweep(nodes, above, height);
            above = nodes;
        }
    }

    /** A node that has to be checked. */
    private record Candidate(int index, double bound) {}

    private void sweep(LevelNodes nodes, LevelNodes above, int height) {
        IntStream.range(0, nodes.size()).parallel().forEach(i -> inherit(nodes, i, above));
        List<Candidate> candidates = IntStream.range(0, nodes.size())
                .filter(i -> !nodes.isHopeless(i))
                .mapToObj(i -> new Candidate(i, score.bound(lattice.levels(nodes.node(i)), nodes.part(i))))
                .filter(candidate -> best.couldBe(candidate.bound, height, nodes.node(candidate.index)))
                .sorted(Comparator.comparingDouble(Candidate::bound).thenComparingInt(Candidate::index))
                .toList();
        // Workers take the candidates in this order: the best bound is the likeliest solution, which rules out others.
        AtomicInteger next = new AtomicInteger();
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .parallel()
                .forEach(worker -> {
                    for (int c = next.getAndIncrement(); c < candidates.size(); c = next.getAndIncrement()) {
                        look(nodes, candidates.get(c), height);
                    }
                });
    }

    private void look(LevelNodes nodes, Candidate candidate, int height) {
        int i = candidate.index;
        long node = nodes.node(i);
        if (!best.couldBe(candidate.bound, height, node)) {
            return;
        }
        if (limit < encoded.records()
                && pairs.isHopeless(
                        lattice.levels(node), pair -> checkKnown(pair).hopeless())) {
            nodes.setHopeless(i);
            return;
        }
        Check check = known.containsKey(node) ? known.get(node) : check(node);
        if (check.hopeless()) {
            nodes.setHopeless(i);
        } else {
            raise(nodes.part(i), check.part());
        }
    }

    private void inherit(LevelNodes nodes, int i, LevelNodes above) {
        double[] part = new double[score.partSize()];
        for (int attribute = 0; attribute < lattice.attributes(); attribute++) {
            long parent = lattice.above(nodes.node(i), attribute);
            if (parent >= 0) {
                int p = above.find(parent);
                if (above.isHopeless(p)) {
                    nodes.setHopeless(i);
                    return;
                }
                raise(part, above.part(p));
            }
        }
        if (limit < encoded.records() && pairs.isHopeless(lattice.levels(nodes.node(i)))) {
            nodes.setHopeless(i);
        } else {
            nodes.setPart(i, part);
        }
    }

    private static void raise(double[] part, double[] other) {
        for (int i = 0; i < part.length; i++) {
            part[i] = Math.max(part[i], other[i]);
        }
    }

    private Check checkKnown(long node) {
        return known.computeIfAbsent(node, this::check);
    }

    private Check check(long node) {
        NodeCheck checker = checker();
        int[] levels = lattice.levels(node);
        Check check = checker.check(levels);
        idle.add(checker);
        checked.increment();
        if (check.satisfies()) {
            best.offer(check.score(), Lattice.sum(levels), node);
        }
        return check;
    }

    private NodeCheck checker() {
        NodeCheck free = idle.poll();
        return free == null ? new NodeCheck(encoded, models, score, limit) : free;
    }
}
