package org.kanmon.sdc.microdata.search;

import java.util.Arrays;
import java.util.List;

/**
 * Puts records with the same generalizations into one class. Every record's key is the sum of one lookup per packed column; while
 * the keys are few, they are the classes' numbers themselves, else classes are numbered as they are met. One thread's working memory,
 * used again for every node.
 */
final class Grouping {

    /** Keys count as few up to so many times the number of records. */
    private static final int KEYS_PER_RECORD = 4;

    private static final int FEW_KEYS = 1 << 16;

    /** From so many records on, looking up keys waits for memory, and a sample of the classes is worth its pass. */
    private static final int MANY_RECORDS = 200_000;

    /** One of so many classes is in the sample. */
    private static final int SAMPLED_BITS = 3;

    private final Encoded encoded;
    private final int[] classes;
    private int[] records = new int[0];
    private int[] persons = new int[0];
    private int[] lastPerson = new int[0];
    private int size;
    private long[] keys = new long[0];
    private int[] numbers = new int[0];

    Grouping(Encoded encoded) {
        this.encoded = encoded;
        this.classes = new int[encoded.records()];
    }

    /** Groups the records by their generalizations to these levels. */
    void group(int[] levels) {
        long space = 1;
        size = 0;
        boolean grouped = false;
        int begin = 0;
        List<PackedColumn> columns = encoded.columns();
        for (int end = 0; end <= columns.size(); end++) {
            long factor = end == columns.size() ? 1 : factor(columns.get(end), levels);
            boolean tooMany = space > Long.MAX_VALUE / 2 / factor;
            if (end == columns.size() || tooMany) {
                refine(columns.subList(begin, end), levels, space, grouped);
                grouped = true;
                begin = end;
                space = size;
            }
            space = Math.multiplyExact(space, factor);
        }
        if (encoded.hasPersons()) {
            countPersons();
        } else {
            persons = records;
        }
    }

    private long factor(PackedColumn column, int[] levels) {
        long factor = 1;
        for (int attribute : column.attributes()) {
            factor *= Math.max(1, encoded.quasiIdentifiers().get(attribute).size(levels[attribute]));
        }
        return factor;
    }

    /** Splits the classes at hand, or all records, by some columns. */
    private void refine(List<PackedColumn> columns, int[] levels, long space, boolean grouped) {
        KeyPart[] parts = KeyPart.of(encoded.quasiIdentifiers(), columns, levels, grouped ? size : 1);
        if (isFew(space)) {
            direct(parts, (int) space, grouped);
        } else {
            hashed(parts, grouped);
        }
    }

    private boolean isFew(long space) {
        return space <= Math.max(FEW_KEYS, (long) KEYS_PER_RECORD * classes.length) && space < Integer.MAX_VALUE - 8;
    }

    private void direct(KeyPart[] parts, int space, boolean grouped) {
        size = space;
        count(space);
        if (!grouped && parts.length == 4 && Arrays.stream(parts).allMatch(KeyPart::isNarrow)) {
            fourNarrow(parts);
            return;
        }
        if (!grouped) {
            Arrays.fill(classes, 0);
        }
        for (KeyPart part : parts) {
            part.addTo(classes);
        }
        for (int number : classes) {
            records[number]++;
        }
    }

    /** The usual case in one pass: what is read and written once does not wait for memory again. */
    private void fourNarrow(KeyPart[] parts) {
        char[] a = parts[0].chars();
        char[] b = parts[1].chars();
        char[] c = parts[2].chars();
        char[] d = parts[3].chars();
        int[] ofA = parts[0].small();
        int[] ofB = parts[1].small();
        int[] ofC = parts[2].small();
        int[] ofD = parts[3].small();
        int[] count = records;
        int[] number = classes;
        for (int i = 0; i < number.length; i++) {
            int key = ofA[a[i]] + ofB[b[i]] + ofC[c[i]] + ofD[d[i]];
            number[i] = key;
            count[key]++;
        }
    }

    private void count(int space) {
        if (records.length < space) {
            records = new int[Math.max(space, 1)];
        } else {
            Arrays.fill(records, 0, space, 0);
        }
    }

    private void hashed(KeyPart[] parts, boolean grouped) {
        clear(classes.length);
        count(Math.max(classes.length, 1));
        int next = 0;
        for (int i = 0; i < classes.length; i++) {
            long key = grouped ? classes[i] : 0;
            for (KeyPart part : parts) {
                key += part.of(i);
            }
            int slot = slot(key);
            if (numbers[slot] == 0) {
                keys[slot] = key;
                numbers[slot] = ++next;
            }
            classes[i] = numbers[slot] - 1;
            records[classes[i]]++;
        }
        size = next;
    }

    /**
     * Whether more records than a limit are in classes smaller than allowed, as far as a sample of whole classes shows it: those whose
     * keys have a certain property, which all records of a class share. It is only looked at where that is cheaper than grouping.
     */
    boolean hasMoreInSmallClasses(int[] levels, int smallest, long limit) {
        long space = 1;
        for (PackedColumn column : encoded.columns()) {
            long factor = factor(column, levels);
            if (space > Long.MAX_VALUE / factor) {
                return false;
            }
            space *= factor;
        }
        if (classes.length < MANY_RECORDS || limit >= classes.length || isFew(space) || encoded.hasPersons()) {
            return false;
        }
        KeyPart[] parts = KeyPart.of(encoded.quasiIdentifiers(), encoded.columns(), levels, 1);
        clear(classes.length >> SAMPLED_BITS);
        count(classes.length);
        int next = 0;
        int small = 0;
        for (int i = 0; i < classes.length; i++) {
            long key = 0;
            for (KeyPart part : parts) {
                key += part.of(i);
            }
            if (mixed(key) >>> Long.SIZE - SAMPLED_BITS == 0) {
                if (next * 2L >= keys.length) {
                    return false;
                }
                int slot = slot(key);
                if (numbers[slot] == 0) {
                    keys[slot] = key;
                    numbers[slot] = ++next;
                }
                int of = ++records[numbers[slot] - 1];
                small += of < smallest ? 1 : of == smallest ? 1 - smallest : 0;
            }
        }
        return small > limit;
    }

    /** Makes room for so many keys. */
    private void clear(int expected) {
        int capacity = Integer.highestOneBit(Math.max(16, Math.min(expected, 1 << 28))) * 4;
        if (keys.length < capacity) {
            keys = new long[capacity];
            numbers = new int[capacity];
        } else {
            Arrays.fill(numbers, 0);
        }
    }

    private int slot(long key) {
        int slot = (int) (mixed(key) >>> 20) & keys.length - 1;
        while (numbers[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private static long mixed(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 29;
    }

    private void countPersons() {
        if (persons.length < size || persons == records) {
            persons = new int[size];
            lastPerson = new int[size];
        }
        Arrays.fill(persons, 0, size, 0);
        Arrays.fill(lastPerson, 0, size, -1);
        for (int i = 0; i < classes.length; i++) {
            int person = encoded.person(i);
            if (lastPerson[classes[i]] != person) {
                lastPerson[classes[i]] = person;
                persons[classes[i]]++;
            }
        }
    }

    /** Class numbers lie from 0 to here; some of them may have no record. */
    int size() {
        return size;
    }

    /** The class of the record kept at a place. */
    int classOf(int place) {
        return classes[place];
    }

    /** How many records a class has; 0 if there is no class with this number. */
    int records(int number) {
        return records[number];
    }

    /** How many persons a class has. */
    int persons(int number) {
        return persons[number];
    }
}
