package org.kanmon.sdc.microdata.model;

import java.util.Arrays;

/** Numbers keys in the order in which they are first met: by a table of all keys where these are few, else by hashing. */
abstract sealed class Numbering {

    private static final long FEW = 1 << 16;
    private static final long KEYS_PER_ITEM = 4;

    private int size;

    /** A numbering of keys from 0 to a limit, of which no more than so many items will be looked up. */
    static Numbering of(long limit, int items) {
        return limit <= Math.max(FEW, KEYS_PER_ITEM * items) && limit < Integer.MAX_VALUE - 8
                ? new Direct((int) limit)
                : new Hashed(items);
    }

    /** The number of a key. */
    abstract int number(long key);

    /** How many keys have been met. */
    int size() {
        return size;
    }

    int next() {
        return size++;
    }

    private static final class Direct extends Numbering {

        private final int[] numbers;

        Direct(int limit) {
            this.numbers = new int[limit];
            Arrays.fill(numbers, -1);
        }

        @Override
        int number(long key) {
            int number = numbers[(int) key];
            if (number < 0) {
                number = next();
                numbers[(int) key] = number;
            }
            return number;
        }
    }

    private static final class Hashed extends Numbering {

        private final long[] keys;
        private final int[] numbers;

        Hashed(int items) {
            int slots = Integer.highestOneBit(Math.max(8, Math.min(items, 1 << 28))) << 2;
            this.keys = new long[slots];
            this.numbers = new int[slots];
        }

        @Override
        int number(long key) {
            int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> (Long.numberOfLeadingZeros(keys.length) + 1));
            while (numbers[slot] != 0) {
                if (keys[slot] == key) {
                    return numbers[slot] - 1;
                }
                slot = slot + 1 & keys.length - 1;
            }
            int number = next();
            keys[slot] = key;
            numbers[slot] = number + 1;
            return number;
        }
    }
}
