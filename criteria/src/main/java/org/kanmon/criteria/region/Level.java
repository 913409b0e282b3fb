package org.kanmon.criteria.region;

import java.util.Locale;

/** How fine a region is, from coarse to fine. */
public enum Level {
    /** 都道府県. */
    PREFECTURE,
    /** 二次医療圏. */
    SECONDARY_MEDICAL_AREA,
    /** 構想区域, where a prefecture has cut its secondary medical areas into smaller ones; the others are areas themselves. */
    PLANNING_AREA,
    /** 市区町村; the wards (行政区) of designated cities count as such. */
    MUNICIPALITY;

    /** The word used in criteria and messages, for example {@code secondary-medical-area}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether this level shows more detail than another. */
    public boolean isFinerThan(Level other) {
        return compareTo(other) > 0;
    }
}
