package org.kanmon.sdc.tables.model;

import java.util.Locale;

/** The rule by which the marks of a file were set, where its readers are told: they can reckon with it. */
public enum MaskingRule {
    /**
     * Where one count of a row is below the minimum, and no other, the smallest of the others is hidden as well. So the tables of
     * NDB Open Data are masked from the fifth on.
     */
    SMALLEST_TOO;

    /** The word used in layout files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
