package org.kanmon.sdc.microdata.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the files of hierarchies are looked for.
 *
 * @param schema the folder of the schema, which is looked at first
 * @param data the folder of the data
 */
public record HierarchyPlaces(Path schema, Path data) {

    /** Beside the schema, else beside the data. */
    Optional<Path> find(String file) {
        return Stream.of(schema, data)
                .map(folder -> folder.resolve(file))
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
