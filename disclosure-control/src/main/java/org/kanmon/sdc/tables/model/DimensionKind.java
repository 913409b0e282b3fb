package org.kanmon.sdc.tables.model;

import java.util.Locale;

/** What the categories of a dimension stand for. The name in files is the constant in lower case. */
public enum DimensionKind {
    REGION,
    AGE,
    SEX,
    DISEASE,
    TIME,
    INSTITUTION,
    INSURER,
    CATEGORY;

    /** The word used in layout files, requirements and messages, for example {@code region}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
