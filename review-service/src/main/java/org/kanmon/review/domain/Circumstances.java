package org.kanmon.review.domain;

import java.util.Optional;

/**
 * What a check is to go by beside the output itself.
 *
 * @param plan when the output is to be published, if its author says so
 * @param goodPractice whether good practice counts beside the guideline; empty where it is to be as the list of databases has it
 */
public record Circumstances(Optional<PlannedPublication> plan, Optional<Boolean> goodPractice) {

    /** Nothing beside the output itself. */
    public static Circumstances none() {
        return new Circumstances(Optional.empty(), Optional.empty());
    }
}
