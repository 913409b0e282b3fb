package org.kanmon.sdc.microdata.model;

import java.util.List;

/**
 * An attribute of all records: which values occur, and which record has which.
 *
 * @param name the column's name
 * @param values the values that occur, each once, numbered in the order of their first occurrence
 * @param codes per record the number of its value; not to be changed
 */
public record Attribute(String name, List<String> values, Codes codes) {

    public Attribute {
        values = List.copyOf(values);
    }

    /** An attribute from the value of each record. */
    public static Attribute of(String name, List<String> column) {
        Values dictionary = new Values();
        Codes codes = new Codes();
        column.forEach(value -> codes.add(dictionary.number(value)));
        return new Attribute(name, dictionary.all(), codes);
    }

    /** How many records there are. */
    public int records() {
        return codes.size();
    }

    /** How many records have each value. */
    public int[] frequencies() {
        int[] frequencies = new int[values.size()];
        for (int record = 0; record < codes.size(); record++) {
            frequencies[codes.get(record)]++;
        }
        return frequencies;
    }
}
