package org.kanmon.sdc.microdata.source;

import java.util.Map;
import java.util.stream.Collectors;
import org.kanmon.sdc.source.Spelling;

/** Values with the numbers of their records, as a sentence lists them. */
public final class ValueCounts {

    /** How many values are listed; of the rest only the number is told. */
    private static final int LISTED = 500;

    private ValueCounts() {}

    /** The values in their order, each with its number. */
    public static String shown(Map<String, ? extends Number> counts) {
        String listed = counts.entrySet().stream()
                .limit(LISTED)
                .map(value -> "\"" + Spelling.shown(value.getKey()) + "\" " + value.getValue())
                .collect(Collectors.joining(", "));
        return counts.size() > LISTED ? listed + ", …" : listed;
    }
}
