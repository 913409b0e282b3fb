package org.kanmon.criteria;

import java.util.Locale;

/** How much weight a criterion's value has. */
public enum Status {
    /** Stands in a guideline that is in force. */
    IN_FORCE,
    /** Stands in a published draft (案); the final text may differ. */
    DRAFT,
    /** Stood in a version that a later one has replaced. */
    SUPERSEDED,
    /** Nobody has compared it with a published text yet: it may prompt a person, it never decides. */
    UNVERIFIED;

    /** The word used in files and messages, for example {@code in-force}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
