package org.kanmon.sdc.tables.protect;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Improves a safe set of complementary cells: shows a few that work together, proves the broken targets anew in another order,
 * and keeps what comes out unless it costs more. The sequence of random numbers is fixed, so that the same table gets the same
 * cells.
 */
final class RuinAndRecreate {

    private static final int FEWEST = 2;
    private static final int MOST = 13;
    private static final long SEED = 20_080_401;
    private static final int CELLS_PER_TRIAL = 20;
    private static final int MOST_AT_ONCE = 64;

    private final WitnessSearch search;
    private final Proofs proofs;
    private int[] hidden;

    RuinAndRecreate(WitnessSearch search) {
        this.search = search;
        this.proofs = search.proofs();
    }

    /** Tries so many times, or until time is over. */
    void improve(int times, Deadline deadline) {
        boolean changed = true;
        for (int done = 0; done < times && !deadline.isOver(); ) {
            if (changed) {
                hidden = proofs.hidden().stream().toArray();
            }
            if (hidden.length == 0) {
                return;
            }
            int batch = Math.max(2, Math.min(MOST_AT_ONCE, hidden.length / CELLS_PER_TRIAL));
            int[] numbers = WitnessSearch.numbers(done, Math.min(batch, times - done));
            List<Optional<Proposal>> found =
                    search.atOnce(numbers, 0, numbers.length, trial -> number -> attempt(trial, number));
            changed = search.take(found, 0) > 0;
            done += numbers.length;
        }
    }

    private Optional<Proposal> attempt(Trial trial, int number) {
        SplittableRandom random = new SplittableRandom(SEED + number);
        return trial.ruinAndRecreate(related(random), random, 0);
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
