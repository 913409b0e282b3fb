package org.kanmon.sdc.microdata.evaluate;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.Partition;
import org.kanmon.sdc.microdata.privacy.ClassSizes;

/**
 * The equivalence classes of records: those with the same values in all quasi-identifiers. Classes are numbered in the order of their
 * first record. Immutable.
 */
public final class EquivalenceClasses {

    private final Partition partition;
    private final int[] first;
    private final int[] records;
    private final int[] persons;

    private EquivalenceClasses(Partition partition, Optional<Attribute> person) {
        this.partition = partition;
        this.first = partition.first();
        this.records = partition.sizes();
        this.persons = person.map(partition::persons).orElse(records);
    }

    /**
     * Finds the classes.
     *
     * @param quasiIdentifiers at least one
     * @param leftOut records that are in no class
     * @param person whose record each one is; without it every record is a person of its own
     */
    public static EquivalenceClasses of(List<Attribute> quasiIdentifiers, BitSet leftOut, Optional<Attribute> person) {
        Partition partition = Partition.without(quasiIdentifiers.get(0).records(), leftOut);
        for (Attribute attribute : quasiIdentifiers) {
            partition = partition.by(attribute);
        }
        return new EquivalenceClasses(partition, person);
    }

    /** How many classes there are. */
    public int size() {
        return records.length;
    }

    /** The class of a record; -1 if it is in none. */
    public int classOf(int record) {
        return partition.classOf(record);
    }

    /** How many records there are, in classes or not. */
    int allRecords() {
        return partition.records();
    }

    /** The first record of a class. */
    public int first(int number) {
        return first[number];
    }

    /** How many records a class has. */
    public int records(int number) {
        return records[number];
    }

    /** How many persons a class has. */
    public int persons(int number) {
        return persons[number];
    }

    /** The sizes in persons of the classes that are not left out. */
    public ClassSizes sizes(BitSet classesLeftOut) {
        int[] sizes = IntStream.range(0, size())
                .filter(number -> !classesLeftOut.get(number))
                .map(number -> persons[number])
                .sorted()
                .toArray();
        return ClassSizes.of(sizes, 0);
    }

    /** The sizes of all classes in persons. */
    public ClassSizes sizes() {
        return sizes(new BitSet());
    }
}
