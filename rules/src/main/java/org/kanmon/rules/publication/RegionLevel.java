package org.kanmon.rules.publication;

import java.util.List;

/**
 * A level of region that a dimension of the table shows.
 *
 * @param dimension the dimension, 0-based
 * @param name its column's name
 * @param level {@code prefecture}, {@code secondary-medical-area}, {@code municipality} or {@code ward}
 * @param fineness how fine it is: 0 for the coarsest
 */
public record RegionLevel(int dimension, String name, String level, int fineness) {

    /** The level of people whose region nobody knows, or who live abroad: they are in no region, so it is none of the levels. */
    public static final String NOWHERE = "nowhere";

    private static final List<String> COARSE_TO_FINE =
            List.of("prefecture", "secondary-medical-area", "municipality", "ward");

    /** A level with its fineness. */
    static RegionLevel of(int dimension, String name, String level) {
        return new RegionLevel(dimension, name, level, fineness(level));
    }

    /**
     * How fine a level is. Wards of designated cities count as municipalities.
     *
     * @throws IllegalArgumentException if there is no such level
     */
    static int fineness(String level) {
        int fineness = COARSE_TO_FINE.indexOf(level.equals("ward") ? "municipality" : level);
        if (fineness < 0) {
            throw new IllegalArgumentException("no level of region " + level + " in " + COARSE_TO_FINE);
        }
        return fineness;
    }

    /** Whether the word names a level of region. */
    static boolean isLevel(String word) {
        return COARSE_TO_FINE.contains(word);
    }
}
