package org.kanmon.sdc.microdata.risk;

import org.kanmon.sdc.microdata.privacy.ClassSizes;

/**
 * The share of the population that is alone with its quasi-identifiers, by every estimator.
 *
 * @param population how many persons the population has
 * @param zayatz by {@link PopulationEstimator#ZAYATZ}
 */
public record UniqueShares(double population, double zayatz) {

    /** The estimates from a sample. */
    static UniqueShares of(ClassSizes sample, double population) {
        return new UniqueShares(population, PopulationEstimator.ZAYATZ.uniqueShare(sample, population));
    }
}
