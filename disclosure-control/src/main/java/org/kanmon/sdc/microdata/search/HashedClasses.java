package org.kanmon.sdc.microdata.search;

import java.util.Arrays;

/**
 * Numbers classes by their keys where there are too many keys for a table of all. Keys are first dealt out to buckets by their hash, each
 * so small that it is numbered within the cache: a table of all keys would wait for memory at every record. A bucket has whole classes,
 * so that grouping ends early where those of the first buckets tell enough. One thread's working memory.
 */
final class HashedClasses {

    /** About so many records are in a bucket. */
    private static final int PER_BUCKET = 1 << 13;

    private static final int MOST_BUCKETS = 1 << 13;

    /** So many records, or a quarter of them all, are dealt out at once. */
    private static final int AT_ONCE = 1 << 22;

    private long[] keys = new long[0];
    private int[] places = new int[0];
    private long[] slots = new long[PER_BUCKET * 4];
    private int[] numbers = new int[slots.length];
    private int size;
    private long small;

    /** From which size on a class is not small, and how many records may be in small ones. */
    record Limit(int smallest, long most) {

        static final Limit NONE = new Limit(0, Long.MAX_VALUE);
    }

    /** A key's bits so that all of them tell keys apart. */
    static long mixed(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 29;
    }

    /**
     * Numbers classes from 0 on.
     *
     * @param classes filled with the class of each record
     * @param counts filled with the number of records of each class; all 0 before
     * @return whether it came to the end; if not, more records than the limit are in small classes
     */
    boolean number(Keys of, int[] classes, int records, int[] counts, Limit limit) {
        int buckets = Math.max(1, Math.min(records / PER_BUCKET, MOST_BUCKETS));
        int[] inBucket = new int[buckets];
        of.forEach(classes, records, (place, key) -> inBucket[bucket(key, buckets)]++);
        int room = Math.max(AT_ONCE, records / 4);
        size = 0;
        small = 0;
        int begin = 0;
        while (begin < buckets && small <= limit.most) {
            int end = begin;
            int held = 0;
            while (end < buckets && (end == begin || held + inBucket[end] <= room)) {
                held += inBucket[end++];
            }
            int[] next = deal(of, classes, records, inBucket, begin, end, held);
            for (int b = begin; b < end && small <= limit.most; b++) {
                number(next[b - begin] - inBucket[b], next[b - begin], classes, counts, limit.smallest);
            }
            begin = end;
        }
        return small <= limit.most;
    }

    private static int bucket(long key, int buckets) {
        return (int) ((mixed(key) >>> Integer.SIZE) * buckets >>> Integer.SIZE);
    }

    /** Puts the keys of some buckets side by side; says where each bucket ends. */
    private int[] deal(Keys of, int[] classes, int records, int[] inBucket, int begin, int end, int held) {
        if (keys.length < held) {
            keys = new long[held];
            places = new int[held];
        }
        int[] next = new int[end - begin];
        for (int b = 1; b < next.length; b++) {
            next[b] = next[b - 1] + inBucket[begin + b - 1];
        }
        int buckets = inBucket.length;
        of.forEach(classes, records, (place, key) -> {
            int b = bucket(key, buckets) - begin;
            if (b >= 0 && b < next.length) {
                int to = next[b]++;
                keys[to] = key;
                places[to] = place;
            }
        });
        return next;
    }

    private void number(int from, int to, int[] classes, int[] counts, int smallest) {
        Arrays.fill(numbers, 0);
        int first = size;
        for (int i = from; i < to; i++) {
            int slot = slot(keys[i]);
            if (numbers[slot] == 0) {
                slots[slot] = keys[i];
                numbers[slot] = ++size;
                if ((size - first) * 2 > numbers.length) {
                    grow();
                    slot = slot(keys[i]);
                }
            }
            int number = numbers[slot] - 1;
            classes[places[i]] = number;
            counts[number]++;
        }
        for (int number = first; number < size; number++) {
            small += counts[number] < smallest ? counts[number] : 0;
        }
    }

    private int slot(long key) {
        int slot = (int) mixed(key) & numbers.length - 1;
        while (numbers[slot] != 0 && slots[slot] != key) {
            slot = slot + 1 & numbers.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldSlots = slots;
        int[] oldNumbers = numbers;
        slots = new long[oldSlots.length * 2];
        numbers = new int[slots.length];
        for (int i = 0; i < oldNumbers.length; i++) {
            if (oldNumbers[i] != 0) {
                int slot = slot(oldSlots[i]);
                slots[slot] = oldSlots[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }

    /** How many classes there are, if it came to the end. */
    int size() {
        return size;
    }
}
