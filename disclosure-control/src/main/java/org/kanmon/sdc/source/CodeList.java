package org.kanmon.sdc.source;

import java.util.Optional;

/** Knows how the codes of a dimension nest: a list of regions, a hierarchy file. */
@FunctionalInterface
public interface CodeList {

    /** What is known of a code as a file writes it, trimmed; empty if the list does not have it. */
    Optional<Code> find(String code);
}
