package org.kanmon.sdc.tables.protect;

import java.util.Arrays;
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

    /** In large tables a cell that many proofs use is seldom needless, and takes long to look at: its turn comes last. */
    private static final int LARGE = 500_000;

    private static final int FEW_USERS = 30;

    private final WitnessSearch search;
    private final Proofs proofs;
    private final Field field;
    private final Work work;

    CleanUp(WitnessSearch search, Field field, Work work) {
        this.search = search;
        this.proofs = search.proofs();
        this.field = field;
        this.work = work;
    }

    /**
     * @param most how much to look at, at most, as {@link WitnessSearch#effort} counts
     */
    void run(long most, Deadline deadline) {
        long end = search.effort() + most;
        int[][] turns = turns();
        work.begin(
                Phase.CLEAN_UP,
                2L * Arrays.stream(turns).mapToInt(turn -> turn.length).sum());
        long before = 0;
        for (int[] turn : turns) {
            for (boolean quickly : new boolean[] {true, false}) {
                pass(stillHidden(turn), quickly, before, turn.length, end, deadline);
                before += turn.length;
            }
        }
    }

    /** The cells in the order of their turns. */
    private int[][] turns() {
        if (field.size() <= LARGE) {
            return new int[][] {candidates(0, Integer.MAX_VALUE)};
        }
        return new int[][] {candidates(0, FEW_USERS), candidates(FEW_USERS + 1, Integer.MAX_VALUE)};
    }

    private void pass(int[] candidates, boolean quickly, long before, long cells, long end, Deadline deadline) {
        for (int next = 0; next < candidates.length && search.effort() < end && !deadline.isOver(); ) {
            next = batch(candidates, next, Math.min(candidates.length, next + AT_ONCE), quickly);
            work.done(before + cells * next / candidates.length);
        }
    }

    private int[] stillHidden(int[] cells) {
        return Arrays.stream(cells).filter(proofs.hidden()::get).toArray();
    }

    private int[] candidates(int fewest, int most) {
        return IntStream.range(0, field.size())
                .filter(cell -> proofs.hidden().get(cell) && proofs.users(cell) >= fewest && proofs.users(cell) <= most)
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
