package org.kanmon.sdc.microdata.risk;

import org.kanmon.sdc.microdata.privacy.ClassSizes;

/**
 * The share of the population that is alone with its quasi-identifiers, by every estimator; 0 also where a model cannot be fitted.
 *
 * @param population how many persons the population has
 * @param zayatz by {@link PopulationEstimator#ZAYATZ}
 * @param pitman by {@link PopulationEstimator#PITMAN}
 * @param snb by {@link PopulationEstimator#SNB}
 * @param dankar by {@link PopulationEstimator#DANKAR}
 * @param dankarUsed the estimator that the last one chose; itself if nobody is alone in the sample, so that none was needed
 */
public record UniqueShares(
        double population, double zayatz, double pitman, double snb, double dankar, PopulationEstimator dankarUsed) {

    /** Up to this sampling fraction Pitman's model is preferred. */
    private static final double SMALL_FRACTION = 0.1;

    /** The estimates from a sample. */
    static UniqueShares of(ClassSizes sample, double population) {
        double zayatz = Zayatz.uniqueShare(sample, population);
        double pitman = Pitman.uniqueShare(sample, population);
        double snb = SlideNegativeBinomial.uniqueShare(sample, population);
        if (sample.uniques() == 0) {
            return new UniqueShares(population, zayatz, pitman, snb, 0, PopulationEstimator.DANKAR);
        }
        if (sample.records() / population <= SMALL_FRACTION) {
            return pitman > 0
                    ? new UniqueShares(population, zayatz, pitman, snb, pitman, PopulationEstimator.PITMAN)
                    : new UniqueShares(population, zayatz, pitman, snb, zayatz, PopulationEstimator.ZAYATZ);
        }
        return snb > 0 && snb <= zayatz
                ? new UniqueShares(population, zayatz, pitman, snb, snb, PopulationEstimator.SNB)
                : new UniqueShares(population, zayatz, pitman, snb, zayatz, PopulationEstimator.ZAYATZ);
    }
}
