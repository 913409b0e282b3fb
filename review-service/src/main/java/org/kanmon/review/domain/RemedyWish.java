package org.kanmon.review.domain;

import java.util.Optional;

/**
 * Which remedy the one who hands an output in would like.
 *
 * @param remedy the remedy; empty for the one that costs least
 * @param classes whether hidden small counts are to be shown as a class ({@code 1-9}) instead of a mark
 */
public record RemedyWish(Optional<Remedy> remedy, boolean classes) {

    /** Hidden counts are marked: the remedy where nobody asks for another. */
    public static RemedyWish suppression() {
        return new RemedyWish(Optional.of(Remedy.SUPPRESS), false);
    }
}
