package org.kanmon.rules.publication;

/** Codes or names of regions in one column of a table, and something that is the matter with them. */
public sealed interface RegionCodes
        permits AmbiguousRegions,
                FormerMunicipalities,
                UnknownPopulations,
                UnknownRegions,
                UnlistedAreas,
                WrongCheckDigits {

    /** The dimension's column. */
    String name();

    /** The first few of them. */
    String codes();

    /** How many there are. */
    int count();

    /** The cells of their rows. */
    int[] cells();
}
