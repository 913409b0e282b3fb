package org.kanmon.sdc.microdata.privacy;

import org.kanmon.sdc.microdata.model.Population;

/**
 * That somebody of the population is among the records has a probability between two bounds, the share of the persons of the class who
 * are (M. Nergiz, M. Atzori, C. Clifton, Hiding the presence of individuals from shared databases, 2007). Classes are those of the
 * records: of persons of the population who are in none it is known that they are absent, and no generalization of records changes it.
 *
 * @param lowest the least share, 0 to 1
 * @param highest the greatest share, at least as great
 * @param population the table of the population
 */
public record DeltaPresence(double lowest, double highest, Population population) implements PopulationModel {

    public DeltaPresence {
        if (!(lowest >= 0 && lowest <= highest && highest <= 1)) {
            throw new IllegalArgumentException("shares " + lowest + " to " + highest);
        }
    }

    @Override
    public String name() {
        return "delta-presence";
    }

    @Override
    public boolean holds(long sample, long inPopulation) {
        double share = (double) sample / inPopulation;
        return share >= lowest && share <= highest;
    }

    @Override
    public boolean isInherited() {
        return false;
    }
}
