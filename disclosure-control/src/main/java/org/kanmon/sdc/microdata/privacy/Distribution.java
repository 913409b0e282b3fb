package org.kanmon.sdc.microdata.privacy;

/** How often each value of a sensitive attribute occurs in one class. It is filled again and again: memory for one class, whatever their number. */
public final class Distribution {

    private final int[] counts;
    private final int[] occurring;
    private int different;
    private int records;

    /** An empty distribution over so many values. */
    public Distribution(int values) {
        this.counts = new int[values];
        this.occurring = new int[values];
    }

    /** Takes in one record with a value. */
    public void add(int value) {
        if (counts[value]++ == 0) {
            occurring[different++] = value;
        }
        records++;
    }

    /** Makes it empty. */
    public void clear() {
        for (int i = 0; i < different; i++) {
            counts[occurring[i]] = 0;
        }
        different = 0;
        records = 0;
    }

    /** How many records there are. */
    public int records() {
        return records;
    }

    /** How many different values occur. */
    public int different() {
        return different;
    }

    /** One of the values that occur, by a number from 0 to {@link #different}. */
    public int value(int i) {
        return occurring[i];
    }

    /** How many records have a value. */
    public int count(int value) {
        return counts[value];
    }

    /** How many values there are in all records, whether they occur here or not. */
    public int values() {
        return counts.length;
    }
}
