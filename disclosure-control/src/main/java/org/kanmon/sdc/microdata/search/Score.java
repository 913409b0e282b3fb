package org.kanmon.sdc.microdata.search;

import java.util.function.Supplier;
import org.kanmon.sdc.microdata.quality.Quality;

/**
 * What a node loses, and the least that the nodes below a checked one lose. Records suppressed at a node are suppressed at every node
 * below it, too; what they cost there is known, level by level, and is its {@link #part part}. Immutable; shared by all threads.
 */
abstract class Score {

    /** The score of a quality measure. */
    static Score of(Quality quality, Encoded encoded, int smallestClass) {
        return switch (quality.metric()) {
            case LOSS -> AttributeScore.loss(quality, encoded);
            case NU_ENTROPY -> AttributeScore.entropy(quality, encoded);
            case PRECISION -> AttributeScore.precision(quality, encoded);
            case HEIGHT -> AttributeScore.height(quality, encoded);
            case DISCERNIBILITY, AECS -> new ClassScore(quality, encoded.records(), smallestClass);
        };
    }

    /** How many numbers a part has. */
    abstract int partSize();

    /** What these suppressed records cost at a node with these levels and at each below it. */
    abstract double[] part(Suppressed suppressed, int[] levels);

    /** Raises a part to another one. */
    static void raise(double[] part, double[] other) {
        for (int i = 0; i < part.length; i++) {
            part[i] = Math.max(part[i], other[i]);
        }
    }

    /** What a node loses at least, given what is known to be suppressed there. It grows with every number of the part. */
    abstract double bound(int[] levels, double[] part);

    /**
     * What a node loses.
     *
     * @param part what its own suppressed records cost
     * @param kept its other classes
     */
    abstract double of(int[] levels, double[] part, Supplier<Kept> kept);

    /** What a class costs among others: where classes of a size are suppressed one by one, the cheapest come first. */
    abstract double ofClass(int[] levels, int[] generalizations, int records);
}
