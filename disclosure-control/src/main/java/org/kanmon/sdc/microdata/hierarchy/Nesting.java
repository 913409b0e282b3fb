package org.kanmon.sdc.microdata.hierarchy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Generalizations that somebody else knows, such as the regions in which a municipality lies.
 *
 * @param levels the generalizations of a value, the finest first; empty if it is not known
 * @param steps how many they are, always
 */
public record Nesting(Function<String, Optional<List<String>>> levels, int steps) implements HierarchyRule {

    @Override
    public Optional<List<String>> generalizations(String value) {
        return levels.apply(value).filter(all -> all.size() == steps);
    }
}
