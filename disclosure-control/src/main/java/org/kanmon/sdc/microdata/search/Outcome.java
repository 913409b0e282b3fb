package org.kanmon.sdc.microdata.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.kanmon.sdc.microdata.privacy.ClassSizes;

/**
 * The records after a transformation.
 *
 * @param levels per quasi-identifier the level to which it is generalized; not to be changed
 * @param satisfies whether the models hold
 * @param score what is lost, if they hold
 * @param suppressed which records are suppressed
 * @param sizes the sizes of the classes that are not, in persons
 */
public record Outcome(int[] levels, boolean satisfies, double score, BitSet suppressed, ClassSizes sizes) {

    static Outcome of(int[] levels, Check check, Encoded encoded, Grouping grouping, boolean[] isSuppressed) {
        BitSet suppressed = new BitSet(encoded.records());
        for (int place = 0; place < encoded.records(); place++) {
            suppressed.set(encoded.record(place), isSuppressed[grouping.classOf(place)]);
        }
        int[] sizes = IntStream.range(0, grouping.size())
                .filter(number -> !isSuppressed[number] && grouping.records(number) > 0)
                .map(grouping::persons)
                .sorted()
                .toArray();
        return new Outcome(levels, check.satisfies(), check.score(), suppressed, ClassSizes.of(sizes, 0));
    }

    /** How many records are suppressed. */
    public int suppressedRecords() {
        return suppressed.cardinality();
    }

    @Override
    public String toString() {
        return Arrays.toString(levels) + " " + score;
    }
}
