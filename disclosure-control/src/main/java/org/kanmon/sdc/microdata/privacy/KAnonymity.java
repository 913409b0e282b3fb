package org.kanmon.sdc.microdata.privacy;

/**
 * Every person is one of at least k with the same quasi-identifiers (L. Sweeney, k-anonymity: a model for protecting privacy, 2002).
 *
 * @param k how many, at least 1
 */
public record KAnonymity(int k) implements PrivacyModel {

    public KAnonymity {
        if (k < 1) {
            throw new IllegalArgumentException("k " + k);
        }
    }

    @Override
    public String name() {
        return "k-anonymity";
    }

    @Override
    public int minimumSize() {
        return k;
    }
}
