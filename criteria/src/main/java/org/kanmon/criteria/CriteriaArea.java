package org.kanmon.criteria;

import java.util.Locale;

/** What criteria are about: the first part of their path within a database or a set. */
public enum CriteriaArea {
    /** Results that leave for everyone to see. */
    PUBLICATION,
    /** Records that are given to users. */
    PROVISION,
    /** Applications for the use of records. */
    APPLICATION;

    /** The word in paths. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a path within a database is one of this area. */
    boolean has(String path) {
        return path.startsWith(word() + "/");
    }

    /** Whether a path within a database is one of another area; a path of no area at all, which is an error, is not. */
    boolean isElsewhere(String path) {
        for (CriteriaArea other : values()) {
            if (other != this && other.has(path)) {
                return true;
            }
        }
        return false;
    }
}
