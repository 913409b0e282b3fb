package org.kanmon.sdc.microdata.risk;

import org.kanmon.sdc.microdata.privacy.ClassSizes;

/** Estimates from a sample which share of the population is alone with its quasi-identifiers. */
public enum PopulationEstimator {
    /** By the sizes that the sample's classes have when each is drawn from a class of the size found (L. Zayatz 1991). */
    ZAYATZ("zayatz") {
        @Override
        public double uniqueShare(ClassSizes sample, double population) {
            return Zayatz.uniqueShare(sample, population);
        }
    };

    private final String word;

    PopulationEstimator(String word) {
        this.word = word;
    }

    /** As it is written in schemas. */
    public String word() {
        return word;
    }

    /**
     * The estimated share, 0 to 1.
     *
     * @param sample the classes of the sample
     * @param population how many persons the population has, at least as many as the sample
     */
    public abstract double uniqueShare(ClassSizes sample, double population);
}
