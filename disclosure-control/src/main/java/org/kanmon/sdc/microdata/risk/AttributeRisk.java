package org.kanmon.sdc.microdata.risk;

import java.util.List;

/**
 * How far some attributes together tell records apart (R. Motwani, Y. Xu, Efficient algorithms for masking and finding
 * quasi-identifiers, 2007).
 *
 * @param attributes their names
 * @param distinction different combinations of values by records: 1 if no two records are alike
 * @param separation the share of pairs of records that differ in one of them at least: 1 if no two records are alike
 */
public record AttributeRisk(List<String> attributes, double distinction, double separation) {

    public AttributeRisk {
        attributes = List.copyOf(attributes);
    }

    /** What a set of attributes is judged by. */
    public enum Measure {
        /** {@link AttributeRisk#distinction}. */
        DISTINCTION,
        /** {@link AttributeRisk#separation}. */
        SEPARATION
    }

    /** One of the measures. */
    public double value(Measure measure) {
        return switch (measure) {
            case DISTINCTION -> distinction;
            case SEPARATION -> separation;
        };
    }
}
