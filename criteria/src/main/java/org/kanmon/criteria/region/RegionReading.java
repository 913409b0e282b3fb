package org.kanmon.criteria.region;

import java.util.List;

/** What a label in a column of regions says. */
public sealed interface RegionReading {

    /** One region, and no other. */
    record Known(Region region) implements RegionReading {}

    /** The whole country, that is, the total of all regions. */
    record Country() implements RegionReading {}

    /**
     * A name of several regions: which one is meant is not guessed.
     *
     * @param candidates the regions of this name, by code; at least two
     */
    record Ambiguous(List<Region> candidates) implements RegionReading {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * A region's code of six digits whose last is not the one that checks the others.
     *
     * @param right the same five digits with the right one
     */
    record WrongCheckDigit(String right) implements RegionReading {}

    /** People whose region nobody knows, or who live in none of the country's: no region, and no part of one. */
    record Nowhere() implements RegionReading {}

    /** No region that the lists have, or a code beside the name of another region. */
    record Unknown() implements RegionReading {}
}
