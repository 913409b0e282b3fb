package org.kanmon.sdc.microdata.privacy;

import org.kanmon.sdc.microdata.model.Population;

/**
 * Every person is one of at least k of the population with the same quasi-identifiers (L. Sweeney, Computational disclosure control,
 * 2001).
 *
 * @param k how many, at least 1
 * @param population the table of the population
 */
public record KMap(int k, Population population) implements PopulationModel {

    public KMap {
        if (k < 1) {
            throw new IllegalArgumentException("k " + k);
        }
    }

    @Override
    public String name() {
        return "k-map";
    }

    @Override
    public boolean holds(long sample, long inPopulation) {
        return inPopulation >= k;
    }

    @Override
    public boolean isInherited() {
        return true;
    }
}
