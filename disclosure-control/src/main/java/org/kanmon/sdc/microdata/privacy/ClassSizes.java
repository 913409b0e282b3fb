package org.kanmon.sdc.microdata.privacy;

import java.util.Arrays;
import java.util.Optional;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.Partition;

/** The sizes of classes: how many there are of each. Immutable. */
public final class ClassSizes {

    private final int[] sizes;
    private final int[] classes;
    private final long allClasses;
    private final long records;

    private ClassSizes(int[] sizes, int[] classes) {
        this.sizes = sizes;
        this.classes = classes;
        this.allClasses = Arrays.stream(classes).asLongStream().sum();
        long sum = 0;
        for (int i = 0; i < sizes.length; i++) {
            sum += (long) sizes[i] * classes[i];
        }
        this.records = sum;
    }

    /**
     * The sizes of some classes.
     *
     * @param ascending sizes, the smallest first
     * @param from which one is the first that counts
     */
    public static ClassSizes of(int[] ascending, int from) {
        int[] sizes = new int[ascending.length - from];
        int[] classes = new int[ascending.length - from];
        int different = 0;
        for (int i = from; i < ascending.length; i++) {
            if (different == 0 || sizes[different - 1] != ascending[i]) {
                sizes[different++] = ascending[i];
            }
            classes[different - 1]++;
        }
        return new ClassSizes(Arrays.copyOf(sizes, different), Arrays.copyOf(classes, different));
    }

    /** The sizes of all classes of a partition, in persons where it is told whose the records are. */
    public static ClassSizes of(Partition partition, Optional<Attribute> person) {
        int[] sizes = person.map(partition::persons).orElseGet(partition::sizes);
        Arrays.sort(sizes);
        return of(sizes, 0);
    }

    /** How many different sizes there are. */
    public int different() {
        return sizes.length;
    }

    /** One of the sizes, ascending. */
    public int size(int i) {
        return sizes[i];
    }

    /** How many classes have this size. */
    public int classes(int i) {
        return classes[i];
    }

    /** How many classes there are. */
    public long classes() {
        return allClasses;
    }

    /** How many records are in them. */
    public long records() {
        return records;
    }

    /** How many classes have a single record. */
    public int uniques() {
        return sizes.length > 0 && sizes[0] == 1 ? classes[0] : 0;
    }
}
