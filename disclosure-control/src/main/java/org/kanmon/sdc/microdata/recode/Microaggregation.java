package org.kanmon.sdc.microdata.recode;

import java.util.Arrays;
import java.util.Optional;

/**
 * Numbers that are close to each other are replaced by one for all of them (J. Domingo-Ferrer, J. Mateo-Sanz, Practical data-oriented
 * microaggregation for statistical disclosure control, 2002). Groups are formed in the order of the numbers, equal ones in one group.
 *
 * @param groupSize how many persons each group has at least; records, if there is no person column
 * @param function what stands for a group
 */
public record Microaggregation(int groupSize, Function function) implements Recoding {

    /** What stands for a group of numbers. */
    public enum Function {
        /** The mean, with as many decimals as the column has. */
        MEAN("mean"),
        /** The lower of the two middle numbers, or the one in the middle. */
        MEDIAN("median"),
        /** The most frequent number, the least of several. */
        MODE("mode");

        private final String word;

        Function(String word) {
            this.word = word;
        }

        /** As it is written in schemas. */
        public String word() {
            return word;
        }

        /** The function of a name. */
        public static Optional<Function> of(String word) {
            return Arrays.stream(values())
                    .filter(function -> function.word.equals(word))
                    .findFirst();
        }
    }

    public Microaggregation {
        if (groupSize < 2) {
            throw new IllegalArgumentException("groups of " + groupSize);
        }
    }

    @Override
    public String word() {
        return "microaggregate";
    }
}
