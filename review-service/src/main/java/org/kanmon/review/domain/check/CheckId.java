package org.kanmon.review.domain.check;

import java.util.UUID;

/** The identifier of a recorded check. It cannot be guessed, so that knowing it is part of having access. */
public record CheckId(UUID value) {

    /** A new identifier from a cryptographically strong source (UUID version 4). */
    public static CheckId random() {
        return new CheckId(UUID.randomUUID());
    }

    /**
     * Reads an identifier as {@link #toString} writes it.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static CheckId fromString(String text) {
        return new CheckId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
