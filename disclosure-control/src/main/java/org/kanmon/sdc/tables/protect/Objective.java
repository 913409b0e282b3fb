package org.kanmon.sdc.tables.protect;

import java.util.Locale;

/** What the complementary cells should be least of. */
public enum Objective {
    /** The number of complementary cells, each counted as often as its weight says. */
    COUNT,
    /** The sum of the figures that they hide, each times its weight. */
    VALUE;

    /** What hiding a cell of weight 1 with this figure costs. */
    long amount(long figure) {
        return this == COUNT ? 1 : figure;
    }

    /** The word used on the command line, for example {@code count}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
