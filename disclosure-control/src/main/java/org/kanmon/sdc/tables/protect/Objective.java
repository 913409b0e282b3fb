package org.kanmon.sdc.tables.protect;

import java.util.Locale;

/** What the complementary cells should be least of. */
public enum Objective {
    /** The number of complementary cells. */
    COUNT,
    /** The sum of the counts that they hide. */
    VALUE;

    /** The word used on the command line, for example {@code count}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
