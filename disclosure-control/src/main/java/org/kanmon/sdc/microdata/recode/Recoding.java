package org.kanmon.sdc.microdata.recode;

/**
 * One thing that is done to the values of a column. A column may have several, of different kinds; they are done in the order in which
 * they are permitted here.
 */
public sealed interface Recoding
        permits AgeAt, DateShift, ValueRecoding, Microaggregation, RareValues, Pseudonymisation {

    /** The key by which schemas ask for it. */
    String word();

    /** Whether it depends on how many persons have values. */
    default boolean looksAtPersons() {
        return this instanceof Microaggregation || this instanceof RareValues;
    }
}
