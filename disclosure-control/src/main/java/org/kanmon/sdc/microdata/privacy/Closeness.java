package org.kanmon.sdc.microdata.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.Hierarchy;

/**
 * In every class the values are distributed nearly as in all records (N. Li, T. Li, S. Venkatasubramanian, t-closeness: privacy
 * beyond k-anonymity and l-diversity, 2007). The earth mover's distance between the two is at most t.
 *
 * @param attribute the sensitive attribute
 * @param t the greatest distance allowed, 0 to 1
 * @param distance how far values are from each other
 * @param hierarchy the hierarchy of the values, for {@link Distance#HIERARCHICAL} and only for it
 */
public record Closeness(String attribute, double t, Distance distance, Optional<Hierarchy> hierarchy)
        implements SensitiveModel {

    /** What adding up shares may be wrong by. */
    private static final double ROUNDING = 1e-12;

    /** How far one value is from another. */
    public enum Distance {
        /** All are equally far from each other. */
        EQUAL("equal"),
        /** As far as there are values between them: numbers by their size, other values by their characters. */
        ORDERED("ordered"),
        /** By the level at which their generalizations meet. */
        HIERARCHICAL("hierarchical");

        private final String word;

        Distance(String word) {
            this.word = word;
        }

        /** As it is written in schemas. */
        public String word() {
            return word;
        }
    }

    public Closeness {
        if (!(t >= 0 && t <= 1)) {
            throw new IllegalArgumentException("t " + t);
        }
        if (hierarchy.isPresent() != (distance == Distance.HIERARCHICAL)) {
            throw new IllegalArgumentException("a hierarchy is for the hierarchical distance");
        }
    }

    /** Closeness where all values are equally far from each other. */
    public static Closeness equal(String attribute, double t) {
        return new Closeness(attribute, t, Distance.EQUAL, Optional.empty());
    }

    /** The numbers of values in their order, for {@link Distance#ORDERED}: that of numbers if all are, else that of their characters. */
    public static int[] order(List<String> values) {
        List<Optional<Double>> numbers = values.stream().map(Closeness::number).toList();
        boolean numeric = numbers.stream().allMatch(Optional::isPresent);
        Comparator<Integer> order = numeric
                ? Comparator.comparing((Integer i) -> numbers.get(i).orElseThrow())
                : Comparator.comparing(values::get);
        return IntStream.range(0, values.size())
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static Optional<Double> number(String value) {
        try {
            return Optional.of(Double.valueOf(value.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public String name() {
        return "t-closeness-" + distance.word();
    }

    @Override
    public ClassTest test(Attribute sensitive) {
        EarthMover mover = EarthMover.of(sensitive, distance, hierarchy);
        return values -> mover.distance(values) <= t + ROUNDING;
    }
}
