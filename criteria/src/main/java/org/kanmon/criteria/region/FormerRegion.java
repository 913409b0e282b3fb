package org.kanmon.criteria.region;

import java.time.LocalDate;
import java.util.List;

/**
 * A municipality that no longer exists. Its people are not those of its successors, which may be many more.
 *
 * @param until the last day on which it existed
 * @param successors the codes of those that its area belongs to since; several if it was divided
 */
public record FormerRegion(Region region, LocalDate until, List<String> successors) {

    public FormerRegion {
        successors = List.copyOf(successors);
    }
}
