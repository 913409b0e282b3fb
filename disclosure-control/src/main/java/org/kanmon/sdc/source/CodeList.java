package org.kanmon.sdc.source;

import java.util.Collection;
import java.util.Optional;

/** Knows how the codes of a dimension nest: a list of regions, a hierarchy file. */
@FunctionalInterface
public interface CodeList {

    /** What is known of a code as a file writes it, trimmed; empty if the list does not have it. */
    Optional<Code> find(String code);

    /** Whether a code or name is of several categories, so that something beside it may tell which is meant. */
    default boolean isAmbiguous(String code) {
        return find(code).isEmpty();
    }

    /** The same list for one column, whose codes may tell how to read each other; by default each is read by itself. */
    default CodeList inColumn(Collection<String> codes) {
        return this;
    }
}
