package org.kanmon.sdc.source.recognition;

import java.util.Locale;

/** How sure an assumption is. */
public enum Certainty {
    /** The file says so, or its own sums prove it. */
    CERTAIN,
    /** Usual, and nothing in the file speaks against it. */
    LIKELY,
    /** One of several readings. A person must look before anything follows from it. */
    GUESS;

    /** The word used in findings. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The less sure of two. */
    Certainty and(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
