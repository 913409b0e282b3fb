package org.kanmon.sdc.microdata.search;

/**
 * The keys of a node's records: records of a class have the same. They are computed block by block, one column after the other, so that
 * what is added up stays in the cache. One thread's.
 */
final class Keys {

    private static final int BLOCK = 1 << 10;

    private final KeyPart[] parts;
    private final boolean divides;
    private final long[] block = new long[BLOCK];

    /** Takes in keys. */
    interface Taking {

        void take(int place, long key);
    }

    /**
     * @param divides whether the classes at hand are divided further: then keys begin with their numbers
     */
    Keys(KeyPart[] parts, boolean divides) {
        this.parts = parts;
        this.divides = divides;
    }

    /** Hands out the keys of all records in order. */
    void forEach(int[] classes, int records, Taking taking) {
        for (int from = 0; from < records; from += BLOCK) {
            int to = Math.min(records, from + BLOCK);
            for (int i = from; i < to; i++) {
                block[i - from] = divides ? classes[i] : 0;
            }
            for (KeyPart part : parts) {
                part.addTo(block, from, to);
            }
            for (int i = from; i < to; i++) {
                taking.take(i, block[i - from]);
            }
        }
    }
}
