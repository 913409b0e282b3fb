package org.kanmon.rules.publication;

import java.util.BitSet;
import org.kanmon.criteria.Answer.Criterion;
import org.kanmon.criteria.CriterionValue.Band;
import org.kanmon.criteria.region.Populations;

/**
 * The municipalities of the table whose population lies in one band.
 *
 * @param criterion the bands' criterion
 * @param populations the list of populations that decided
 * @param dimension the dimension of the municipalities, 0-based
 * @param nodes the municipalities' categories in it
 */
public record MunicipalitiesInBand(
        Criterion criterion, Band band, Populations populations, int dimension, BitSet nodes) {

    /** The unit whose counts the band limits. */
    public String unitWord() {
        return criterion.unit();
    }

    /** Whether nothing at all may be shown in this band. */
    public boolean isNothingShown() {
        return band.minimum().isEmpty();
    }

    /** The band's minimum, or 0 where nothing may be shown. */
    public long minimum() {
        return band.minimum().orElse(0);
    }
}
