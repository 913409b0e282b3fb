package org.kanmon.sdc.microdata.schema;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A column as a schema describes it.
 *
 * @param name as the data's header has it
 * @param hierarchy the name of the file with its generalizations
 * @param lowest the least level to which a quasi-identifier may be generalized
 * @param highest the greatest level; empty for that of its hierarchy
 */
public record Column(String name, Role role, Optional<String> hierarchy, int lowest, OptionalInt highest) {

    /** A column that is generalized to any level, or not at all. */
    public static Column of(String name, Role role, Optional<String> hierarchy) {
        return new Column(name, role, hierarchy, 0, OptionalInt.empty());
    }
}
