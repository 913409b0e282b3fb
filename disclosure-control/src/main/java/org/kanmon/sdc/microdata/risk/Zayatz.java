package org.kanmon.sdc.microdata.risk;

import org.kanmon.sdc.microdata.privacy.ClassSizes;

/**
 * The estimator of L. Zayatz (Estimation of the percent of unique population elements on a microdata file using the sample, 1991): the
 * population's classes are taken to have the sizes of the sample's, and Bayes' rule tells how likely a class with one record in the
 * sample has one person.
 */
final class Zayatz {

    private Zayatz() {}

    static double uniqueShare(ClassSizes sample, double population) {
        if (sample.uniques() == 0) {
            return 0;
        }
        double fraction = sample.records() / population;
        double all = 0;
        for (int i = 0; i < sample.different(); i++) {
            all += sample.classes(i) * one(sample.size(i), sample.records(), population);
        }
        double alone = sample.uniques() * one(1, sample.records(), population) / all;
        return sample.uniques() * alone / fraction / population;
    }

    /** The probability that of a class of a size exactly one person is drawn: hypergeometric. */
    private static double one(int size, double drawn, double population) {
        double probability = size * drawn / population;
        for (int j = 0; j <= size - 2 && probability > 0; j++) {
            probability *= Math.max(0, population - drawn - j) / (population - 1 - j);
        }
        return probability;
    }
}
