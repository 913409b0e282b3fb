package org.kanmon.rules.publication;

import java.util.List;
import java.util.Set;

/**
 * A level of region that a dimension of the table shows.
 *
 * @param dimension the dimension, 0-based
 * @param name its column's name
 * @param level {@code prefecture}, {@code secondary-medical-area}, {@code municipality}, {@code ward} or {@code
 *     planning-area}
 * @param fineness how fine it is: 0 for the coarsest
 */
public record RegionLevel(int dimension, String name, String level, int fineness) {

    /** The level of people whose region nobody knows, or who live abroad: they are in no region, so it is none of the levels. */
    public static final String NOWHERE = "nowhere";

    /** The level of areas that medical areas were cut into. */
    static final String PLANNING_AREA = "planning-area";

    private static final Set<String> AS_MUNICIPALITIES = Set.of("ward", PLANNING_AREA);
    private static final List<String> COARSE_TO_FINE =
            List.of("prefecture", "secondary-medical-area", "municipality", "ward", RegionLevel.PLANNING_AREA);

    /** A level with its fineness. */
    static RegionLevel of(int dimension, String name, String level) {
        return new RegionLevel(dimension, name, level, fineness(level));
    }

    /**
     * How fine a level is. Wards of designated cities count as municipalities; so do planning areas, which no criterion speaks of:
     * the finer level is the one that none judges more mildly.
     *
     * @throws IllegalArgumentException if there is no such level
     */
    static int fineness(String level) {
        int fineness = COARSE_TO_FINE.indexOf(AS_MUNICIPALITIES.contains(level) ? "municipality" : level);
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
