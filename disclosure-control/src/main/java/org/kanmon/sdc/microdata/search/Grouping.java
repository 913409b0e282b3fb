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

    /** A table of more keys leaves the cache. */
    private static final int MOST_KEYS = 1 << 21;

    private static final int FEW_KEYS = 1 << 16;

    /** So many records are added to their classes while their keys are in the cache. */
    private static final int BLOCK = 1 << 11;

    private final HashedClasses hashed = new HashedClasses();
    private Encoded encoded;
    private int[] classes = new int[0];
    private int[] records = new int[0];
    private int[] persons = new int[0];
    private int[] lastPerson = new int[0];
    private int size;

    /** Groups records by their generalizations to these levels. */
    void group(Encoded these, int[] levels) {
        group(these, levels, HashedClasses.Limit.NONE);
    }

    /**
     * The same, unless it is found on the way that more records than a limit are in small classes.
     *
     * @return whether the records are grouped
     */
    boolean group(Encoded these, int[] levels, HashedClasses.Limit limit) {
        encoded = these;
        if (classes.length < encoded.records()) {
            classes = new int[encoded.records()];
        }
        long space = 1;
        size = 0;
        boolean grouped = false;
        int begin = 0;
        List<PackedColumn> columns = encoded.columns();
        for (int end = 0; end <= columns.size(); end++) {
            boolean isLast = end == columns.size();
            long factor = isLast ? 1 : factor(encoded, columns.get(end), levels);
            boolean tooMany = space > Long.MAX_VALUE / 2 / factor;
            if (isLast || tooMany) {
                HashedClasses.Limit now = isLast && !encoded.hasPersons() ? limit : HashedClasses.Limit.NONE;
                if (!refine(columns.subList(begin, end), levels, space, grouped, now)) {
                    return false;
                }
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
        return true;
    }

    private static long factor(Encoded encoded, PackedColumn column, int[] levels) {
        long factor = 1;
        for (int attribute : column.attributes()) {
            factor *= Math.max(1, encoded.quasiIdentifiers().get(attribute).size(levels[attribute]));
        }
        return factor;
    }

    /** Splits the classes at hand, or all records, by some columns. */
    private boolean refine(
            List<PackedColumn> columns, int[] levels, long space, boolean grouped, HashedClasses.Limit limit) {
        KeyPart[] parts = KeyPart.of(encoded.quasiIdentifiers(), columns, levels, grouped ? size : 1);
        if (isFew(space, encoded.records())) {
            direct(parts, (int) space, grouped);
            return true;
        }
        count(Math.max(encoded.records(), 1));
        boolean done = hashed.number(new Keys(parts, grouped), classes, encoded.records(), records, limit);
        size = hashed.size();
        return done;
    }

    private static boolean isFew(long space, int records) {
        return space <= Math.max(FEW_KEYS, Math.min(MOST_KEYS, (long) KEYS_PER_RECORD * records));
    }

    /** Whether there are so many keys that they have to be hashed. */
    static boolean isCostly(Encoded encoded, int[] levels) {
        long space = 1;
        for (PackedColumn column : encoded.columns()) {
            long factor = factor(encoded, column, levels);
            if (space > Long.MAX_VALUE / factor) {
                return true;
            }
            space *= factor;
        }
        return !isFew(space, encoded.records());
    }

    private void direct(KeyPart[] parts, int space, boolean grouped) {
        size = space;
        count(space);
        if (!grouped && parts.length == 4 && Arrays.stream(parts).allMatch(KeyPart::isNarrow)) {
            fourNarrow(parts);
            return;
        }
        if (!grouped) {
            Arrays.fill(classes, 0, encoded.records(), 0);
        }
        for (int from = 0; from < encoded.records(); from += BLOCK) {
            int to = Math.min(encoded.records(), from + BLOCK);
            for (KeyPart part : parts) {
                part.addTo(classes, from, to);
            }
            for (int i = from; i < to; i++) {
                records[classes[i]]++;
            }
        }
    }

    /** The usual case in one pass. */
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
        for (int i = 0; i < a.length; i++) {
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

    private void countPersons() {
        if (persons.length < size || persons == records) {
            persons = new int[size];
            lastPerson = new int[size];
        }
        Arrays.fill(persons, 0, size, 0);
        Arrays.fill(lastPerson, 0, size, -1);
        for (int i = 0; i < encoded.records(); i++) {
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
