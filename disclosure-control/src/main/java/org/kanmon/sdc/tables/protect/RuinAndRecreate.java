package org.kanmon.sdc.tables.protect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.kanmon.sdc.tables.witness.Witness;

/**
 * Improves a safe set of complementary cells: shows a few that work together, proves the broken targets anew in another order,
 * and keeps what comes out unless it costs more. The sequence of random numbers is fixed, so that the same table gets the same
 * cells.
 */
final class RuinAndRecreate {

    private static final int FEWEST = 2;
    private static final int MOST = 13;
    private static final long SEED = 20_080_401;

    private final WitnessSearch search;
    private final SplittableRandom random = new SplittableRandom(SEED);

    RuinAndRecreate(WitnessSearch search) {
        this.search = search;
    }

    /** Tries so many times, or until time is over. */
    void improve(int times, Deadline deadline) {
        for (int i = 0; i < times && !deadline.isOver() && !search.hidden().isEmpty(); i++) {
            attempt(deadline);
        }
    }

    private void attempt(Deadline deadline) {
        List<Integer> ruined = related();
        long costBefore = search.cost();
        BitSet hiddenBefore = (BitSet) search.hidden().clone();
        Witness[] proofsBefore = search.proofs().snapshot();
        List<Integer> broken = ruin(ruined);
        Collections.shuffle(broken, new java.util.Random(random.nextLong()));
        boolean covered = true;
        for (int target : broken) {
            if (covered && search.proofs().isOpen(target)) {
                covered = search.proveFree(target) || search.provePaying(target);
            }
        }
        if (covered) {
            BitSet added = (BitSet) search.hidden().clone();
            added.andNot(hiddenBefore);
            search.cleanUp(added.stream().toArray(), deadline);
        }
        if (!covered || search.cost() > costBefore) {
            search.restore(hiddenBefore, proofsBefore);
        }
    }

    /** Some cell, and others that move with it in the same witnesses. */
    private List<Integer> related() {
        int[] hidden = search.hidden().stream().toArray();
        int wanted = FEWEST + random.nextInt(MOST - FEWEST + 1);
        TreeSet<Integer> chosen = new TreeSet<>();
        chosen.add(hidden[random.nextInt(hidden.length)]);
        for (int tries = 0; chosen.size() < wanted && tries < 3 * wanted; tries++) {
            List<Integer> list = new ArrayList<>(chosen);
            int cell = list.get(random.nextInt(list.size()));
            int[] users = search.proofs().users(cell);
            if (users.length > 0) {
                int[] moved = search.complementaryOf(users[random.nextInt(users.length)]);
                chosen.add(moved[random.nextInt(moved.length)]);
            }
        }
        return new ArrayList<>(chosen);
    }

    private List<Integer> ruin(List<Integer> cells) {
        TreeSet<Integer> broken = new TreeSet<>();
        for (int cell : cells) {
            for (int target : search.proofs().users(cell)) {
                search.proofs().open(target);
                broken.add(target);
            }
        }
        cells.forEach(search::show);
        return new ArrayList<>(broken);
    }
}
