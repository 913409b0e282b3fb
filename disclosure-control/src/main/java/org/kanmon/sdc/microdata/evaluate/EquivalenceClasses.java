package org.kanmon.sdc.microdata.evaluate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.privacy.ClassSizes;

/**
 * The equivalence classes of records: those with the same values in all quasi-identifiers. Classes are numbered in the order of their
 * first record. Immutable.
 */
public final class EquivalenceClasses {

    private final int[] classOf;
    private final int[] first;
    private final int[] records;
    private final int[] persons;

    private EquivalenceClasses(int[] classOf, int[] first, int[] records, int[] persons) {
        this.classOf = classOf;
        this.first = first;
        this.records = records;
        this.persons = persons;
    }

    /**
     * Finds the classes.
     *
     * @param quasiIdentifiers at least one
     * @param leftOut records that are in no class
     * @param person whose record each one is; without it every record is a person of its own
     */
    public static EquivalenceClasses of(List<Attribute> quasiIdentifiers, BitSet leftOut, Optional<Attribute> person) {
        int all = quasiIdentifiers.get(0).records();
        PairNumbers pairs = new PairNumbers();
        int[] classOf = new int[all];
        int classes = 1;
        for (int i = 0; i < quasiIdentifiers.size(); ) {
            long range = classes;
            int end = i;
            while (end < quasiIdentifiers.size() && fits(range, quasiIdentifiers.get(end))) {
                range *= quasiIdentifiers.get(end++).values().size();
            }
            pairs.clear();
            List<Attribute> together = quasiIdentifiers.subList(i, end);
            for (int record = 0; record < all; record++) {
                if (leftOut.get(record)) {
                    classOf[record] = -1;
                } else {
                    long key = classOf[record];
                    for (Attribute attribute : together) {
                        key = key * attribute.values().size()
                                + attribute.codes().get(record);
                    }
                    classOf[record] = pairs.number(key);
                }
            }
            classes = pairs.size();
            i = end;
        }
        return counted(classOf, classes, person, pairs);
    }

    private static boolean fits(long range, Attribute attribute) {
        return range <= Long.MAX_VALUE / Math.max(1, attribute.values().size());
    }

    private static EquivalenceClasses counted(
            int[] classOf, int classes, Optional<Attribute> person, PairNumbers pairs) {
        int[] first = new int[classes];
        Arrays.fill(first, -1);
        int[] records = new int[classes];
        for (int record = 0; record < classOf.length; record++) {
            int number = classOf[record];
            if (number >= 0) {
                records[number]++;
                first[number] = first[number] < 0 ? record : first[number];
            }
        }
        if (person.isEmpty()) {
            return new EquivalenceClasses(classOf, first, records, records);
        }
        pairs.clear();
        int[] persons = new int[classes];
        for (int record = 0; record < classOf.length; record++) {
            if (classOf[record] >= 0) {
                long pair = (long) classOf[record] << Integer.SIZE
                        | person.get().codes().get(record);
                int before = pairs.size();
                pairs.number(pair);
                persons[classOf[record]] += pairs.size() - before;
            }
        }
        return new EquivalenceClasses(classOf, first, records, persons);
    }

    /** How many classes there are. */
    public int size() {
        return records.length;
    }

    /** The class of a record; -1 if it is in none. */
    public int classOf(int record) {
        return classOf[record];
    }

    /** How many records there are, in classes or not. */
    int allRecords() {
        return classOf.length;
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
