package org.kanmon.criteria;

import java.util.Locale;

/** What a breach of a criterion demands. */
public enum Consequence {
    MASK,
    REGROUP,
    REVIEW,
    RETURN,
    INFO;

    /** The word used in files, for example {@code mask}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
