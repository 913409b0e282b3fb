package org.kanmon.sdc.microdata.privacy;

/**
 * The share of records that are alone in their class is at most so great.
 *
 * @param threshold 0 to 1
 */
public record SampleUniqueness(double threshold) implements SampleModel {

    public SampleUniqueness {
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("threshold " + threshold);
        }
    }

    @Override
    public String name() {
        return "sample-uniqueness";
    }

    @Override
    public boolean holds(ClassSizes sizes) {
        return sizes.classes() == 0 || (double) sizes.uniques() / sizes.records() <= threshold;
    }
}
