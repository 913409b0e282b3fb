package org.kanmon.sdc.microdata.privacy;

import org.kanmon.sdc.microdata.model.Attribute;

/**
 * In every class at least l different values occur (A. Machanavajjhala et al., l-diversity: privacy beyond k-anonymity, 2007).
 *
 * @param attribute the sensitive attribute
 * @param l how many, at least 1
 */
public record DistinctDiversity(String attribute, int l) implements SensitiveModel {

    public DistinctDiversity {
        if (l < 1) {
            throw new IllegalArgumentException("l " + l);
        }
    }

    @Override
    public String name() {
        return "distinct-l-diversity";
    }

    @Override
    public int minimumSize() {
        return l;
    }

    @Override
    public boolean isInherited() {
        return true;
    }

    @Override
    public ClassTest test(Attribute sensitive) {
        return values -> values.different() >= l;
    }
}
