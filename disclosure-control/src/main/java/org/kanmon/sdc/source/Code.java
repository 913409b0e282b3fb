package org.kanmon.sdc.source;

import java.util.List;

/**
 * What a code list knows of a code.
 *
 * @param code the code as the list writes it: spellings of one code (with or without check digit or leading zero) share it
 * @param level what kind of category it is, for example {@code municipality}
 * @param ancestors the codes it lies in, as the list writes them, nearest first
 */
public record Code(String code, String level, List<String> ancestors) {

    /** The level of a code that a code list should know, but does not. */
    public static final String UNKNOWN_LEVEL = "unknown";

    /** The level of the total over all categories. */
    public static final String TOTAL_LEVEL = "total";

    public Code {
        ancestors = List.copyOf(ancestors);
    }
}
