package org.kanmon.review.hostile;

import java.util.Random;

/**
 * One way to break bytes.
 *
 * @param name what it is called in failures
 */
record Mutation(String name, Change change) {

    /** What it does; the same random numbers lead to the same bytes. */
    @FunctionalInterface
    interface Change {
        byte[] of(byte[] bytes, Random random);
    }

    byte[] of(byte[] bytes, Random random) {
        return change.of(bytes, random);
    }
}
