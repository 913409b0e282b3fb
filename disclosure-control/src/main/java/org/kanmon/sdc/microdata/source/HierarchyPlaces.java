package org.kanmon.sdc.microdata.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanmon.sdc.microdata.hierarchy.Nesting;

/**
 * Where hierarchies are looked for.
 *
 * @param schema the folder of the schema, which is looked at first for files
 * @param data the folder of the data
 * @param regions the regions in which others lie; empty if nothing is known of them
 */
public record HierarchyPlaces(Path schema, Path data, Optional<Nesting> regions) {

    /** Files alone. */
    public HierarchyPlaces(Path schema, Path data) {
        this(schema, data, Optional.empty());
    }

    /** Beside the schema, else beside the data. */
    Optional<Path> find(String file) {
        return Stream.of(schema, data)
                .map(folder -> folder.resolve(file))
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
