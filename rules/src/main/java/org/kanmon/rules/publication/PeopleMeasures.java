package org.kanmon.rules.publication;

import java.util.BitSet;
import java.util.Set;

/**
 * The columns of a table that count people, so that everybody sees how many stand behind the other figures of a row.
 *
 * @param measures the measures in the table; at least one
 */
public record PeopleMeasures(BitSet measures) {

    /** Units whose own minimum is meant for figures whose number of people is unknown. */
    private static final Set<String> OF_UNKNOWN_PEOPLE =
            Set.of("prescriptions-oral", "prescriptions-injection", "rehabilitation");

    public PeopleMeasures {
        measures = (BitSet) measures.clone();
    }

    /** The words of the units whose own minimum only counts where the number of people is unknown. */
    public Set<String> getUnknownOnly() {
        return OF_UNKNOWN_PEOPLE;
    }
}
