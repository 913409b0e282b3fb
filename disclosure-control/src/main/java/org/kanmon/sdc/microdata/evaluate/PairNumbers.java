package org.kanmon.sdc.microdata.evaluate;

import java.util.Arrays;

/** Numbers different keys in the order in which they are met. */
final class PairNumbers {

    private long[] keys = new long[1 << 10];
    private int[] numbers = new int[keys.length];
    private int size;

    void clear() {
        Arrays.fill(numbers, 0);
        size = 0;
    }

    /** The number of a key, from 0 on; a new one gets the next. */
    int number(long key) {
        int slot = slot(key);
        if (numbers[slot] == 0) {
            if (size * 3L >= keys.length * 2L) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            numbers[slot] = ++size;
        }
        return numbers[slot] - 1;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 24 ^ mixed >>> 47) & keys.length - 1;
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

    int size() {
        return size;
    }
}
