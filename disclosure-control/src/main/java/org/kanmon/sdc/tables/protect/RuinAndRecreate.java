package org.kanmon.sdc.tables.protect;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.protect.Progress.Phase;

/**
 * Improves a safe set of complementary cells: shows a few that work together, proves the broken targets anew in another order,
 * and keeps what comes out unless it costs more than a tolerance that shrinks to nothing. The sequence of random numbers is fixed, so that the same table gets the same
 * cells.
 */
final class RuinAndRecreate {

    private static final int FEWEST = 2;
    private static final int MOST = 13;
    private static final long SEED = 20_080_401;
    private static final int CELLS_PER_TRIAL = 20;

    /** By how much a set may be dearer than the one before: at first a part of a cell's price, at last nothing. */
    private static final int DEARER_AT_FIRST = 300;

    private static final int FEWEST_AT_ONCE = 2;
    private static final int MOST_AT_ONCE = 64;

    private final WitnessSearch search;
    private final Work work;
    private final Proofs proofs;
    private int[] hidden;
    private long dearer;

    RuinAndRecreate(WitnessSearch search, Work work) {
        this.search = search;
        this.work = work;
        this.proofs = search.proofs();
    }

    /**
     * Tries so many times.
     *
     * @param most how much to look at, at most, as {@link WitnessSearch#effort} counts
     */
    void improve(int times, long most, Deadline deadline) {
        long begin = search.effort();
        boolean changed = true;
        work.begin(Phase.IMPROVE, times);
        for (int done = 0; done < times && search.effort() < begin + most && !deadline.isOver(); ) {
            if (changed) {
                hidden = proofs.hidden().stream().toArray();
            }
            if (hidden.length == 0) {
                return;
            }
            double share = Math.max((double) done / times, (double) (search.effort() - begin) / most);
            dearer = (long) (DEARER_AT_FIRST * (1 - share));
            int[] numbers =
                    IntStream.range(done, Math.min(times, done + atOnce())).toArray();
            changed = take(search.atOnce(numbers, 0, numbers.length, this::attempt));
            done += numbers.length;
            work.done(done);
        }
    }

    /** So few that they seldom stand in each other's way. */
    private int atOnce() {
        return Math.max(FEWEST_AT_ONCE, Math.min(MOST_AT_ONCE, hidden.length / CELLS_PER_TRIAL));
    }

    private boolean take(List<Optional<Proposal>> found) {
        boolean changed = false;
        for (Optional<Proposal> proposal : found) {
            changed |= proposal.isPresent() && proofs.take(proposal.get(), dearer);
        }
        return changed;
    }

    private Optional<Proposal> attempt(Trial trial, int number) {
        SplittableRandom random = new SplittableRandom(SEED + number);
        return trial.ruinAndRecreate(related(random), random, dearer);
    }

    /** Some cell, and others that move with it in the same witnesses. */
    private int[] related(SplittableRandom random) {
        int wanted = FEWEST + random.nextInt(MOST - FEWEST + 1);
        IntList chosen = new IntList();
        chosen.add(hidden[random.nextInt(hidden.length)]);
        for (int tries = 0; chosen.size() < wanted && tries < 3 * wanted; tries++) {
            int cell = chosen.get(random.nextInt(chosen.size()));
            int entries = proofs.entries(cell);
            int user = entries == 0 ? -1 : proofs.user(cell, random.nextInt(entries));
            if (user >= 0) {
                int other = complementary(user, random);
                if (!chosen.contains(other)) {
                    chosen.add(other);
                }
            }
        }
        return chosen.toArray();
    }

    /** One of the complementary cells that the proof of a target moves. */
    private int complementary(int target, SplittableRandom random) {
        int chosen = -1;
        int seen = 0;
        for (int cell : proofs.of(target).orElseThrow().cells()) {
            if (proofs.hidden().get(cell) && random.nextInt(++seen) == 0) {
                chosen = cell;
            }
        }
        return chosen;
    }
}
