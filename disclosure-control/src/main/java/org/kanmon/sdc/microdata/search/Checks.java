package org.kanmon.sdc.microdata.search;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import org.kanmon.sdc.microdata.model.Microdata;
import org.kanmon.sdc.microdata.privacy.PrivacyModel;
import org.kanmon.sdc.microdata.quality.Quality;

/** Checks nodes on any number of threads, and keeps the best solution among them. */
final class Checks {

    private final Encoded encoded;
    private final Samples samples;
    private final Models models;
    private final Score score;
    private final long limit;
    private final Lattice lattice;
    private final Best best = new Best();
    private final ConcurrentHashMap<Long, Check> kept = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<NodeCheck> idle = new ConcurrentLinkedQueue<>();
    private final LongAdder checked = new LongAdder();

    /**
     * @param limit how many records may be suppressed at most
     */
    Checks(Microdata data, List<PrivacyModel> models, Quality quality, long limit) {
        this.encoded = new Encoded(data);
        this.samples = new Samples(encoded);
        this.models = new Models(models, data);
        this.score = Score.of(quality, encoded, this.models.smallestClass());
        this.limit = limit;
        this.lattice = new Lattice(data.quasiIdentifiers());
    }

    Lattice lattice() {
        return lattice;
    }

    Score score() {
        return score;
    }

    /** The best solution so far. */
    Best best() {
        return best;
    }

    /** Whether some records at least must not be suppressed; else no node is hopeless. */
    boolean isLimited() {
        return limit < encoded.records();
    }

    long checked() {
        return checked.sum();
    }

    /** Checks a node; what comes out is kept for whoever asks again. */
    Check keep(long node) {
        return kept.computeIfAbsent(node, missing -> checkNow(missing, part -> true));
    }

    /** Checks a node as far as it could be the best solution, unless what came out before was kept. */
    Check check(long node) {
        Check known = kept.get(node);
        int[] levels = lattice.levels(node);
        int height = Lattice.sum(levels);
        return known == null ? checkNow(node, part -> best.couldBe(score.bound(levels, part), height, node)) : known;
    }

    private Check checkNow(long node, Predicate<double[]> couldBeBest) {
        NodeCheck checker = borrow();
        int[] levels = lattice.levels(node);
        Check check = checker.check(levels, couldBeBest);
        idle.add(checker);
        checked.increment();
        if (check.satisfies()) {
            best.offer(check.score(), Lattice.sum(levels), node);
        }
        return check;
    }

    /** The records after generalization to these levels. */
    Outcome outcome(int[] levels) {
        NodeCheck checker = borrow();
        Outcome outcome = checker.outcome(levels);
        idle.add(checker);
        return outcome;
    }

    private NodeCheck borrow() {
        NodeCheck free = idle.poll();
        return free == null ? new NodeCheck(encoded, samples, models, score, limit) : free;
    }
}
