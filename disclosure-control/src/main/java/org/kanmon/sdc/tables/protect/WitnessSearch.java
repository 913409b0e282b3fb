package org.kanmon.sdc.tables.protect;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.protect.Progress.Phase;
import org.kanmon.sdc.tables.witness.Field;
import org.kanmon.sdc.tables.witness.Moves;
import org.kanmon.sdc.tables.witness.Witness;

/**
 * Chooses complementary cells by looking for witnesses: a target that no free move reaches pays for the cheapest move that
 * does, and cells that turn out not to be needed are shown again.
 *
 * <p>Trials run side by side on all processors. They only read; what they propose is taken over in a fixed order, so that the
 * number of processors does not change what comes out.
 */
final class WitnessSearch {

    private static final int QUICK_BATCH = 256;
    private static final int CLEAN_BATCH = 64;
    private static final int CELLS_PER_PAYING_TRIAL = 2_000;
    private static final int MOST_PAYING_TRIALS = 64;

    /** An odd number near 2^32 by the golden ratio: its multiples scatter. */
    private static final int SPREADING = 0x9E3779B1;

    private final Field field;
    private final Targets targets;
    private final Proofs proofs;
    private Moves moves;
    private final Work work;
    private final ConcurrentLinkedQueue<Trial> idle = new ConcurrentLinkedQueue<>();
    private final LongAdder effort = new LongAdder();

    WitnessSearch(Field field, Moves moves, Targets targets, Work work) {
        this.field = field;
        this.targets = targets;
        this.proofs = new Proofs(targets, field);
        this.moves = moves;
        this.work = work;
    }

    Proofs proofs() {
        return proofs;
    }

    /** From now on looks for witnesses in another way. */
    void use(Moves otherMoves) {
        this.moves = otherMoves;
        idle.clear();
    }

    /** How much all trials so far have looked at, roughly in cells; the same for any number of processors. */
    long effort() {
        return effort.sum();
    }

    /** What is tried with one item. */
    interface Attempt<T> {
        T with(Trial trial, int item);
    }

    /**
     * Tries several items side by side; the results are in the order of the items.
     *
     * @throws Cancelled if an end was asked for meanwhile
     */
    <T> List<T> atOnce(int[] items, int first, int end, Attempt<T> attempt) {
        List<T> results = IntStream.range(first, end)
                .parallel()
                .filter(i -> !work.isCancelled())
                .mapToObj(i -> {
                    Trial own =
                            Optional.ofNullable(idle.poll()).orElseGet(() -> new Trial(field, moves, targets, proofs));
                    long before = own.effort();
                    T result = attempt.with(own, items[i]);
                    effort.add(own.effort() - before);
                    idle.add(own);
                    return result;
                })
                .toList();
        work.check();
        return results;
    }

    /** Proves all targets that can be proven, hiding cells as needed. Whether none is left. */
    boolean cover() {
        work.begin(Phase.PROVE, targets.size());
        coverQuickly();
        int[] open = open();
        int batch = Math.max(1, Math.min(MOST_PAYING_TRIALS, field.size() / CELLS_PER_PAYING_TRIAL));
        for (int next = 0; next < open.length; ) {
            int size = 0;
            int[] chosen = new int[batch];
            for (; next < open.length && size < batch; next++) {
                if (proofs.isOpen(open[next])) {
                    chosen[size++] = open[next];
                }
            }
            List<Optional<Proposal>> found = atOnce(chosen, 0, size, Trial::prove);
            for (int i = 0; i < size; i++) {
                if (proofs.isOpen(chosen[i]) && found.get(i).isPresent()) {
                    proofs.take(found.get(i).get(), Long.MAX_VALUE);
                    proofs.offer(found.get(i).get().proofs()[0]);
                }
            }
            work.done(proofs.proven());
        }
        return open().length == 0;
    }

    private void coverQuickly() {
        for (int first = 0; first < targets.size(); first += QUICK_BATCH) {
            int[] batch = IntStream.range(first, Math.min(targets.size(), first + QUICK_BATCH))
                    .filter(proofs::isOpen)
                    .toArray();
            List<Optional<Witness>> found = atOnce(batch, 0, batch.length, Trial::quick);
            for (int i = 0; i < batch.length; i++) {
                if (proofs.isOpen(batch[i])) {
                    found.get(i).ifPresent(proofs::offer);
                }
            }
            work.done(proofs.proven());
        }
    }

    /**
     * The targets without a proof, those that need least first. Of those that need the same, neighbours come far apart, because
     * trials side by side would pay twice for the same.
     */
    int[] open() {
        return IntStream.range(0, targets.size())
                .filter(proofs::isOpen)
                .boxed()
                .sorted(Comparator.comparingLong((Integer target) -> Math.abs(targets.need(target)))
                        .thenComparingInt(target -> target * SPREADING))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
