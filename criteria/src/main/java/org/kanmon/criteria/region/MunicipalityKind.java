package org.kanmon.criteria.region;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The kinds of municipality in {@code municipalities.csv}. */
enum MunicipalityKind {
    DESIGNATED_CITY,
    CITY,
    SPECIAL_WARD,
    TOWN,
    VILLAGE,
    /** The six villages of the Northern Territories. */
    NORTHERN_TERRITORIES,
    WARD,
    /** All special wards together (特別区部), which statistics print like a city. */
    SPECIAL_WARDS;

    private static final Map<String, MunicipalityKind> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(MunicipalityKind::word, kind -> kind));

    static Map<String, MunicipalityKind> byWord() {
        return BY_WORD;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isWard() {
        return this == WARD;
    }
}
