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
                : new Hashed();
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

    /** Grows with the keys that are met, which are often far fewer than the items. */
    private static final class Hashed extends Numbering {

        private static final int FIRST_SLOTS = 1 << 12;
        private static final int MOST_SLOTS = 1 << 30;

        private long[] keys = new long[FIRST_SLOTS];
        private int[] numbers = new int[FIRST_SLOTS];

        @Override
        int number(long key) {
            int slot = slot(key);
            if (numbers[slot] != 0) {
                return numbers[slot] - 1;
            }
            int number = next();
            keys[slot] = key;
            numbers[slot] = number + 1;
            if (size() > keys.length / 3 * 2 && keys.length < MOST_SLOTS) {
                grow();
            }
            return number;
        }

        /** Where a key is, or the free slot where it belongs. */
        private int slot(long key) {
            int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> (Long.numberOfLeadingZeros(keys.length) + 1));
            while (numbers[slot] != 0 && keys[slot] != key) {
                slot = slot + 1 & keys.length - 1;
            }
            return slot;
        }

        private void grow() {
            long[] oldKeys = keys;
            int[] oldNumbers = numbers;
            keys = new long[oldKeys.length * 2];
            numbers = new int[keys.length];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldNumbers[i] != 0) {
                    int slot = slot(oldKeys[i]);
                    keys[slot] = oldKeys[i];
                    numbers[slot] = oldNumbers[i];
                }
            }
        }
    }
}
