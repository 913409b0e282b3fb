package org.kanmon.sdc.microdata.hierarchy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kanmon.sdc.microdata.model.Hierarchy;
import org.kanmon.sdc.microdata.model.HierarchyFault;

/**
 * A rule by which the generalizations of a value are computed, instead of being listed in a file. The highest level is always
 * {@value #ROOT}, which tells nothing.
 */
public sealed interface HierarchyRule permits Intervals, Bands, DateParts, DiseaseCodes, Redaction, Nesting {

    /** What is written where nothing is told. */
    String ROOT = "*";

    /** The generalizations of a value below the root, the finest first, always the same number of them; empty if the rule cannot read it. */
    Optional<List<String>> generalizations(String value);

    /** How many generalizations there are below the root. */
    int steps();

    /**
     * The hierarchy of some values. The share of the domain that a generalization stands for is counted in these values.
     *
     * @param attribute the name of the attribute
     * @param values the domain
     * @param missing values that stand for none, such as a blank: they are generalized to nothing but the root
     * @throws UnreadableValues with all values that the rule cannot read
     */
    default Hierarchy hierarchy(String attribute, Collection<String> values, Set<String> missing)
            throws UnreadableValues {
        List<String[]> lines = new ArrayList<>();
        Set<String> unreadable = new TreeSet<>();
        for (String value : values) {
            Optional<List<String>> levels =
                    missing.contains(value) ? Optional.of(Collections.nCopies(steps(), value)) : generalizations(value);
            if (levels.isEmpty()) {
                unreadable.add(value);
                continue;
            }
            List<String> line = new ArrayList<>();
            line.add(value);
            line.addAll(levels.get());
            line.add(ROOT);
            lines.add(line.toArray(String[]::new));
        }
        if (!unreadable.isEmpty()) {
            throw new UnreadableValues(attribute, unreadable);
        }
        try {
            return Hierarchy.of(attribute, lines);
        } catch (HierarchyFault e) {
            throw new IllegalStateException("a rule that makes no tree of " + attribute, e);
        }
    }
}
