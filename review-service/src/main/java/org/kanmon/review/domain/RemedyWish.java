package org.kanmon.review.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which remedy the one who hands an output in would like.
 *
 * @param accepted the remedies that will do, one or more; of several the one that costs least
 * @param classes whether hidden small counts are to be shown as a class ({@code 1-9}) instead of a mark
 */
public record RemedyWish(Set<Remedy> accepted, boolean classes) {

    /** The words by which a wish can be named. */
    public static final List<String> WORDS = List.of("suppress", "regroup", "round", "auto");

    public RemedyWish {
        accepted = Collections.unmodifiableSet(EnumSet.copyOf(accepted));
    }

    /** Hidden counts are marked: the remedy where nobody asks for another. */
    public static RemedyWish suppression() {
        return new RemedyWish(EnumSet.of(Remedy.SUPPRESS), false);
    }

    /** Whatever costs least. */
    public static RemedyWish cheapest(boolean classes) {
        return new RemedyWish(EnumSet.allOf(Remedy.class), classes);
    }

    /** The wish that one of {@link #WORDS} names; empty for another word. */
    public static Optional<RemedyWish> named(String word, boolean classes) {
        return switch (word) {
            case "suppress" -> Optional.of(new RemedyWish(EnumSet.of(Remedy.SUPPRESS), classes));
            case "regroup" ->
                Optional.of(new RemedyWish(EnumSet.of(Remedy.REGROUP, Remedy.REGROUP_AND_SUPPRESS), classes));
            case "round" -> Optional.of(new RemedyWish(EnumSet.of(Remedy.ROUND, Remedy.ROUND_SEPARATELY), classes));
            case "auto" -> Optional.of(cheapest(classes));
            default -> Optional.empty();
        };
    }

    /** Whether any remedy will do. */
    public boolean isForCheapest() {
        return accepted.size() == Remedy.values().length;
    }
}
