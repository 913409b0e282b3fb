package org.kanmon.sdc.microdata.evaluate;

import java.util.Arrays;

/** Numbers different keys in the order in which they are met. */
final class PairNumbers {

    private long[] keys;
    private int[] numbers;
    private int size;

    /** @param expected how many keys there may be */
    PairNumbers(int expected) {
        int capacity = 16;
        while (capacity < expected * 3L / 2 && capacity < 1 << 30) {
            capacity <<= 1;
        }
        this.keys = new long[capacity];
        this.numbers = new int[capacity];
    }

    void clear() {
        Arrays.fill(numbers, 0);
        size = 0;
    }

    /** The number of a key, from 0 on; a new one gets the next. */
    int number(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 24 ^ mixed >>> 47) & keys.length - 1;
        while (numbers[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        if (numbers[slot] == 0) {
            keys[slot] = key;
            numbers[slot] = ++size;
        }
        return numbers[slot] - 1;
    }

    int size() {
        return size;
    }
}
