package org.kanmon.sdc.microdata.privacy;

/**
 * The average risk of a record, classes by records, is at most so great.
 *
 * @param threshold greater than 0, at most 1
 */
public record AverageRisk(double threshold) implements SampleModel {

    public AverageRisk {
        if (!(threshold > 0 && threshold <= 1)) {
            throw new IllegalArgumentException("threshold " + threshold);
        }
    }

    @Override
    public String name() {
        return "average-risk";
    }

    @Override
    public boolean holds(ClassSizes sizes) {
        return sizes.classes() == 0 || (double) sizes.classes() / sizes.records() <= threshold;
    }
}
