package org.kanmon.sdc.microdata.privacy;

import java.util.Arrays;
import java.util.Optional;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.Hierarchy;
import org.kanmon.sdc.microdata.privacy.Closeness.Distance;

/** The earth mover's distance between the values of a class and those of all records, from 0 to 1 (Li et al. 2007, section 4). */
abstract class EarthMover {

    /** The share of each value among all records. */
    final double[] shares;

    private EarthMover(Attribute sensitive) {
        int[] frequencies = sensitive.frequencies();
        this.shares = Arrays.stream(frequencies)
                .mapToDouble(count -> (double) count / Math.max(1, sensitive.records()))
                .toArray();
    }

    static EarthMover of(Attribute sensitive, Distance distance, Optional<Hierarchy> hierarchy) {
        return switch (distance) {
            case EQUAL -> new Equal(sensitive);
            case ORDERED -> new Ordered(sensitive);
            case HIERARCHICAL -> new Hierarchical(sensitive, hierarchy.orElseThrow());
        };
    }

    abstract double distance(Distribution values);

    /** Half the sum of the differences. */
    private static final class Equal extends EarthMover {

        Equal(Attribute sensitive) {
            super(sensitive);
        }

        @Override
        double distance(Distribution values) {
            double sum = 0;
            double absent = 1;
            for (int i = 0; i < values.different(); i++) {
                int value = values.value(i);
                sum += Math.abs((double) values.count(value) / values.records() - shares[value]);
                absent -= shares[value];
            }
            return (sum + absent) / 2;
        }
    }

    /** What has to be moved past each value, by the number of steps from the first to the last. */
    private static final class Ordered extends EarthMover {

        private final int[] order;

        Ordered(Attribute sensitive) {
            super(sensitive);
            this.order = Closeness.order(sensitive.values());
        }

        @Override
        double distance(Distribution values) {
            double sum = 0;
            double moved = 0;
            for (int value : order) {
                moved += (double) values.count(value) / values.records() - shares[value];
                sum += Math.abs(moved);
            }
            return order.length < 2 ? 0 : sum / (order.length - 1);
        }
    }

    /** What has to be moved within each generalization, by its level. */
    private static final class Hierarchical extends EarthMover {

        private final Hierarchy hierarchy;
        private final int[] lines;

        Hierarchical(Attribute sensitive, Hierarchy hierarchy) {
            super(sensitive);
            this.hierarchy = hierarchy;
            this.lines = sensitive.values().stream()
                    .mapToInt(value -> hierarchy
                            .find(value)
                            .orElseThrow(() -> new IllegalArgumentException("no line for " + value)))
                    .toArray();
        }

        @Override
        double distance(Distribution values) {
            double[] extra = new double[hierarchy.domainSize()];
            for (int value = 0; value < lines.length; value++) {
                extra[lines[value]] += shares[value] - (double) values.count(value) / values.records();
            }
            double cost = 0;
            for (int level = 1; level <= hierarchy.height(); level++) {
                double[] above = new double[hierarchy.size(level)];
                double[] positive = new double[above.length];
                double[] negative = new double[above.length];
                for (int i = 0; i < extra.length; i++) {
                    int parent = hierarchy.up(level - 1, i);
                    above[parent] += extra[i];
                    positive[parent] += Math.max(extra[i], 0);
                    negative[parent] += Math.max(-extra[i], 0);
                }
                for (int i = 0; i < above.length; i++) {
                    cost += (double) level / hierarchy.height() * Math.min(positive[i], negative[i]);
                }
                extra = above;
            }
            return cost;
        }
    }
}
