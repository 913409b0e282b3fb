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
    },
    /** By Pitman's sampling formula with the parameters that fit the sample best (N. Hoshino 2001). */
    PITMAN("pitman") {
        @Override
        public double uniqueShare(ClassSizes sample, double population) {
            return Pitman.uniqueShare(sample, population);
        }
    },
    /** By classes whose sizes less one are negative binomial (G. Chen, S. Keller-McNulty 1998). */
    SNB("snb") {
        @Override
        public double uniqueShare(ClassSizes sample, double population) {
            return SlideNegativeBinomial.uniqueShare(sample, population);
        }
    },
    /**
     * By that of the others that did best in simulations with such a sampling fraction (F. Dankar, K. El Emam, A. Neisa, T. Roffey,
     * Estimating the re-identification risk of clinical data sets, BMC Medical Informatics and Decision Making 12:66, 2012): up to a
     * tenth {@link #PITMAN}; above it {@link #SNB} if it is not greater than {@link #ZAYATZ}; where there is none, {@link #ZAYATZ}.
     */
    DANKAR("dankar") {
        @Override
        public double uniqueShare(ClassSizes sample, double population) {
            return UniqueShares.of(sample, population).dankar();
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
     * The estimated share, 0 to 1. It is 0 if nobody is alone in the sample, and if the model cannot be fitted to it.
     *
     * @param sample the classes of the sample
     * @param population how many persons the population has, at least as many as the sample
     */
    public abstract double uniqueShare(ClassSizes sample, double population);
}
