package org.kanmon.sdc.microdata.privacy;

import org.kanmon.sdc.microdata.model.Population;

/** What must hold of how many persons every class has among the records and in the population. */
public sealed interface PopulationModel extends PrivacyModel permits KMap, DeltaPresence {

    /** The table of the population. */
    Population population();

    /**
     * Whether the model holds of a class.
     *
     * @param sample how many persons it has among the records, at least 1
     * @param inPopulation how many it has in the table of the population
     */
    boolean holds(long sample, long inPopulation);

    /** Whether every part of a class that fails fails too. */
    boolean isInherited();
}
