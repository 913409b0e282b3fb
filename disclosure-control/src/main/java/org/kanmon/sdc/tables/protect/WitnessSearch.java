package org.kanmon.sdc.tables.protect;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.IntStream;
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

    private final Field field;
    private final Targets targets;
    private final Proofs proofs;
    private Moves moves;
    private final ConcurrentLinkedQueue<Trial> idle = new ConcurrentLinkedQueue<>();

    WitnessSearch(Field field, Moves moves, Targets targets) {
        this.field = field;
        this.targets = targets;
        this.proofs = new Proofs(targets, field);
        this.moves = moves;
    }

    Proofs proofs() {
        return proofs;
    }

    /** From now on looks for witnesses in another way. */
    void use(Moves otherMoves) {
        this.moves = otherMoves;
        idle.clear();
    }

    /** Runs trials side by side; the results are in the order of the items. */
    <T> List<T> atOnce(int[] items, int first, int end, Function<Trial, IntFunctionOf<T>> trial) {
        return IntStream.range(first, end)
                .parallel()
                .mapToObj(i -> {
                    Trial own =
                            Optional.ofNullable(idle.poll()).orElseGet(() -> new Trial(field, moves, targets, proofs));
                    T result = trial.apply(own).of(items[i]);
                    idle.add(own);
                    return result;
                })
                .toList();
    }

    interface IntFunctionOf<T> {
        T of(int item);
    }

    /** Proves all targets that can be proven, hiding cells as needed. Whether none is left. */
    boolean cover() {
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
            List<Optional<Proposal>> found = atOnce(chosen, 0, size, trial -> trial::prove);
            for (int i = 0; i < size; i++) {
                if (proofs.isOpen(chosen[i]) && found.get(i).isPresent()) {
                    proofs.take(found.get(i).get(), Long.MAX_VALUE);
                    proofs.offer(found.get(i).get().proofs()[0]);
                }
            }
        }
        return open().length == 0;
    }

    void coverQuickly() {
        for (int first = 0; first < targets.size(); first += QUICK_BATCH) {
            int[] batch = IntStream.range(first, Math.min(targets.size(), first + QUICK_BATCH))
                    .filter(proofs::isOpen)
                    .toArray();
            List<Optional<Witness>> found = atOnce(batch, 0, batch.length, trial -> trial::quick);
            for (int i = 0; i < batch.length; i++) {
                if (proofs.isOpen(batch[i])) {
                    found.get(i).ifPresent(proofs::offer);
                }
            }
        }
    }

    /** The targets without a proof, those that need least first. */
    int[] open() {
        return IntStream.range(0, targets.size())
                .filter(proofs::isOpen)
                .boxed()
                .sorted(Comparator.comparingLong(target -> Math.abs(targets.need(target))))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Shows every cell again without which all targets can be proven, dearest first, until time is over. */
    void cleanUp(Deadline deadline) {
        int[] cells = proofs.hidden().stream()
                .boxed()
                .sorted(Comparator.comparingInt((Integer cell) -> -field.price(cell)))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int next = 0; next < cells.length && !deadline.isOver(); ) {
            int end = Math.min(cells.length, next + CLEAN_BATCH);
            List<Optional<Proposal>> found = atOnce(cells, next, end, trial -> trial::show);
            int[] again = new int[end - next];
            int left = 0;
            for (int i = next; i < end; i++) {
                Optional<Proposal> proposal = found.get(i - next);
                if (proposal.isPresent() && !proofs.take(proposal.get(), 0)) {
                    again[left++] = cells[i];
                }
            }
            // What was in the way of each other is tried again; the first of a batch never is.
            System.arraycopy(again, 0, cells, end - left, left);
            next = end - left;
        }
    }

    /** Takes over what has been proposed, in order. */
    int take(List<Optional<Proposal>> proposals, long dearer) {
        int taken = 0;
        for (Optional<Proposal> proposal : proposals) {
            taken += proposal.isPresent() && proofs.take(proposal.get(), dearer) ? 1 : 0;
        }
        return taken;
    }

    static int[] numbers(int first, int count) {
        int[] numbers = new int[count];
        Arrays.setAll(numbers, i -> first + i);
        return numbers;
    }
}
