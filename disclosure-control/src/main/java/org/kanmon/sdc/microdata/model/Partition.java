package org.kanmon.sdc.microdata.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Records in classes: all of a class have the same values. Classes are numbered in the order of their first records. Immutable. */
public final class Partition {

    /** What is said of a record that is in no class. */
    public static final int NONE = -1;

    private final int[] classes;
    private final int size;

    private Partition(int[] classes, int size) {
        this.classes = classes;
        this.size = size;
    }

    /** All records in one class. */
    public static Partition whole(int records) {
        return new Partition(new int[records], records == 0 ? 0 : 1);
    }

    /** All records but some in one class. */
    public static Partition without(int records, BitSet excluded) {
        int[] classes = new int[records];
        excluded.stream().forEach(record -> classes[record] = NONE);
        return new Partition(classes, excluded.cardinality() == records ? 0 : 1);
    }

    /** Records with equal values in all attributes. */
    public static Partition of(int records, List<Attribute> attributes) {
        Partition partition = whole(records);
        for (Attribute attribute : attributes) {
            partition = partition.by(attribute);
        }
        return partition;
    }

    /** Records with equal generalizations. */
    public static Partition of(Microdata data, int[] levels, BitSet suppressed) {
        Partition partition = without(data.records(), suppressed);
        for (int a = 0; a < levels.length; a++) {
            QuasiIdentifier quasiIdentifier = data.quasiIdentifiers().get(a);
            Codes codes = quasiIdentifier.attribute().codes();
            int[] generalized = quasiIdentifier.generalized(levels[a]);
            partition = partition.by(record -> generalized[codes.get(record)], quasiIdentifier.size(levels[a]));
        }
        return partition;
    }

    /** Every class divided by the values of an attribute. */
    public Partition by(Attribute attribute) {
        return by(attribute.codes()::get, attribute.values().size());
    }

    /**
     * Every class divided by a number that each record has.
     *
     * @param number from 0 on, or {@link #NONE} to leave the record out
     * @param numbers how many there are
     */
    public Partition by(IntUnaryOperator number, int numbers) {
        Numbering numbering = Numbering.of((long) size * numbers, classes.length);
        int[] divided = new int[classes.length];
        for (int record = 0; record < divided.length; record++) {
            int second = classes[record] == NONE ? NONE : number.applyAsInt(record);
            divided[record] = second == NONE ? NONE : numbering.number((long) classes[record] * numbers + second);
        }
        return new Partition(divided, numbering.size());
    }

    /** How many records there are. */
    public int records() {
        return classes.length;
    }

    /** How many classes there are. */
    public int size() {
        return size;
    }

    /** The class of a record, or {@link #NONE}. */
    public int classOf(int record) {
        return classes[record];
    }

    /** Per class how many records it has. */
    public int[] sizes() {
        int[] sizes = new int[size];
        for (int number : classes) {
            if (number != NONE) {
                sizes[number]++;
            }
        }
        return sizes;
    }

    /** Per class how many persons have a record in it. */
    public int[] persons(Attribute person) {
        Partition byPerson = by(person);
        int[] persons = new int[size];
        for (int record : byPerson.first()) {
            persons[classes[record]]++;
        }
        return persons;
    }

    /** Per class its first record. */
    public int[] first() {
        int[] first = new int[size];
        Arrays.fill(first, NONE);
        for (int record = 0; record < classes.length; record++) {
            if (classes[record] != NONE && first[classes[record]] == NONE) {
                first[classes[record]] = record;
            }
        }
        return first;
    }
}
