package org.kanmon.sdc.microdata.privacy;

import org.kanmon.sdc.microdata.risk.PopulationEstimator;

/**
 * The share of persons of the population who are alone with their quasi-identifiers, as estimated, is at most so great. An estimate of
 * 0 counts only if no record is alone in its class.
 *
 * @param threshold 0 to 1
 * @param estimator how the share is estimated
 * @param population how many persons the population has
 */
public record PopulationUniqueness(double threshold, PopulationEstimator estimator, double population)
        implements SampleModel {

    public PopulationUniqueness {
        if (!(threshold >= 0 && threshold <= 1) || !(population >= 1)) {
            throw new IllegalArgumentException("threshold " + threshold + ", population " + population);
        }
    }

    @Override
    public String name() {
        return "population-uniqueness";
    }

    @Override
    public boolean holds(ClassSizes sizes) {
        if (sizes.classes() == 0) {
            return true;
        }
        double share = estimator.uniqueShare(sizes, population);
        return share > 0 ? share <= threshold : sizes.uniques() == 0;
    }
}
