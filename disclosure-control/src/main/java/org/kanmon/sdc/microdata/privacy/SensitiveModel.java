package org.kanmon.sdc.microdata.privacy;

import org.kanmon.sdc.microdata.model.Attribute;

/** What must hold of the values of a sensitive attribute in every class. */
public sealed interface SensitiveModel extends PrivacyModel
        permits DistinctDiversity, EntropyDiversity, RecursiveDiversity, Closeness, AgainstAll {

    /** The name of the sensitive attribute. */
    String attribute();

    /** The test of a class's values, made ready for the values of all records. */
    ClassTest test(Attribute sensitive);

    /**
     * Whether every part of a class that fails fails too. It is so of a number of different values, but not of a distribution: a
     * class with a bad one may well be made of classes with good ones.
     */
    default boolean isInherited() {
        return false;
    }

    /** Tells whether a class is good. Used by one thread at a time. */
    @FunctionalInterface
    interface ClassTest {

        /** Whether the model holds of a class whose records have these values. */
        boolean holds(Distribution values);
    }
}
