package org.kanmon.sdc.microdata.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;

/**
 * Parts of the records that tell what is at least suppressed in all of them. A sample has all records that are alike in the coarsest
 * generalizations that tell anything, for one in eight of these. Every node that tells of the same quasi-identifiers divides such groups
 * further, so that its classes are wholly in the sample or wholly outside. Shared by all threads.
 */
final class Samples {

    /** From so many records on a pass over a sample is worth it. */
    private static final int MANY_RECORDS = 200_000;

    /** One in so many groups is taken. */
    private static final int SAMPLED_BITS = 3;

    /** So many samples are kept at most. */
    private static final int MOST = 8;

    private final Encoded encoded;
    private final ConcurrentHashMap<List<Boolean>, Optional<Encoded>> samples = new ConcurrentHashMap<>();

    Samples(Encoded encoded) {
        this.encoded = encoded;
    }

    /** Records of whole classes of a node; empty if looking at them costs no less than looking at all. */
    Optional<Encoded> of(int[] levels) {
        if (encoded.records() < MANY_RECORDS || !Grouping.isCostly(encoded, levels)) {
            return Optional.empty();
        }
        int[] coarsest = coarsest(levels);
        List<Boolean> told =
                Arrays.stream(coarsest).mapToObj(level -> level >= 0).toList();
        Optional<Encoded> known = samples.get(told);
        if (known != null || samples.size() >= MOST) {
            return known == null ? Optional.empty() : known;
        }
        return samples.computeIfAbsent(told, missing -> sample(coarsest, levels));
    }

    /** Per quasi-identifier that a node tells of, the highest level that tells anything; -1 for the others. */
    private int[] coarsest(int[] levels) {
        int[] coarsest = new int[levels.length];
        for (int a = 0; a < levels.length; a++) {
            QuasiIdentifier quasiIdentifier = encoded.quasiIdentifiers().get(a);
            int level = quasiIdentifier.size(levels[a]) > 1
                    ? quasiIdentifier.hierarchy().height()
                    : -1;
            while (level >= 0 && quasiIdentifier.size(level) == 1) {
                level--;
            }
            coarsest[a] = level;
        }
        return coarsest;
    }

    private Optional<Encoded> sample(int[] coarsest, int[] levels) {
        int[] cells = new int[levels.length];
        for (int a = 0; a < cells.length; a++) {
            cells[a] = coarsest[a] < 0 ? levels[a] : coarsest[a];
        }
        Taken taken = new Taken();
        new Keys(KeyPart.of(encoded.quasiIdentifiers(), encoded.columns(), cells, 1), false)
                .forEach(new int[0], encoded.records(), taken);
        boolean isWorthIt = taken.size > 0 && taken.size < encoded.records() / 2;
        return isWorthIt ? Optional.of(encoded.only(Arrays.copyOf(taken.places, taken.size))) : Optional.empty();
    }

    /** Takes the records of some groups. */
    private static final class Taken implements Keys.Taking {

        private int[] places = new int[1 << 16];
        private int size;

        @Override
        public void take(int place, long key) {
            if (HashedClasses.mixed(key) >>> Long.SIZE - SAMPLED_BITS == 0) {
                places = size == places.length ? Arrays.copyOf(places, size * 2) : places;
                places[size++] = place;
            }
        }
    }
}
