package org.kanmon.sdc.tables.protect;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.protect.Progress.Phase;
import org.kanmon.sdc.tables.witness.Field;

/**
 * Shows every complementary cell again without which all targets can be proven, the dearest first: once with little effort, and
 * once with all.
 */
final class CleanUp {

    private static final int AT_ONCE = 64;

    /** In large tables a cell that many proofs use is hardly ever needless, and takes long to look at. */
    private static final int LARGE = 500_000;

    private static final int MOST_USERS_IN_LARGE = 30;

    private final WitnessSearch search;
    private final Proofs proofs;
    private final Field field;
    private final Work work;
    private final int mostUsers;

    CleanUp(WitnessSearch search, Field field, Work work) {
        this.search = search;
        this.proofs = search.proofs();
        this.field = field;
        this.work = work;
        this.mostUsers = field.size() > LARGE ? MOST_USERS_IN_LARGE : Integer.MAX_VALUE;
    }

    /**
     * @param most how much to look at, at most, as {@link WitnessSearch#effort} counts
     */
    void run(long most, Deadline deadline) {
        long end = search.effort() + most;
        int cells = proofs.hidden().cardinality();
        work.begin(Phase.CLEAN_UP, 2L * cells);
        pass(true, 0, cells, end, deadline);
        pass(false, cells, cells, end, deadline);
    }

    private void pass(boolean quickly, long before, long cells, long end, Deadline deadline) {
        int[] candidates = candidates();
        for (int next = 0; next < candidates.length && search.effort() < end && !deadline.isOver(); ) {
            next = batch(candidates, next, Math.min(candidates.length, next + AT_ONCE), quickly);
            work.done(before + cells * next / candidates.length);
        }
    }

    private int[] candidates() {
        return IntStream.range(0, field.size())
                .filter(cell -> proofs.hidden().get(cell) && proofs.users(cell) <= mostUsers)
                .boxed()
                .sorted(Comparator.comparingInt((Integer cell) -> -field.price(cell)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Tries some candidates. Where to go on: those that stood in each other's way are tried again. */
    private int batch(int[] candidates, int first, int end, boolean quickly) {
        List<Optional<Proposal>> found =
                search.atOnce(candidates, first, end, (trial, cell) -> trial.show(cell, quickly));
        int[] refused = new int[end - first];
        int count = 0;
        for (int i = first; i < end; i++) {
            Optional<Proposal> proposal = found.get(i - first);
            if (proposal.isPresent() && !proofs.take(proposal.get(), 0)) {
                refused[count++] = candidates[i];
            }
        }
        // The first proposal of a batch is never refused, so there are fewer left each time.
        System.arraycopy(refused, 0, candidates, end - count, count);
        return end - count;
    }
}
