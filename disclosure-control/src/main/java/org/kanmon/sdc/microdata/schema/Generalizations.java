package org.kanmon.sdc.microdata.schema;

import org.kanmon.sdc.microdata.hierarchy.HierarchyRule;

/** Where the generalizations of a column come from. */
public sealed interface Generalizations {

    /**
     * A file that lists them.
     *
     * @param name looked for beside the schema, else beside the data
     */
    record Listed(String name) implements Generalizations {}

    /** A rule that computes them. */
    record Computed(HierarchyRule rule) implements Generalizations {}

    /** The regions of Japan, as whoever reads the schema knows them: secondary medical area, prefecture, regional block. */
    record Regions() implements Generalizations {}
}
