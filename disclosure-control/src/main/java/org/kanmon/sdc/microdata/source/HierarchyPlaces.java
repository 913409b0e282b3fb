package org.kanmon.sdc.microdata.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanmon.sdc.microdata.hierarchy.Nesting;
import org.kanmon.sdc.source.UnusableInput;

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

    /**
     * The persons with each value that a file lists; none if it is not there.
     *
     * @throws UnusableInput with every line that cannot be read
     */
    public Map<String, Long> counts(String file) throws IOException, UnusableInput {
        Optional<Path> path = find(file);
        return path.isPresent() ? CountsFile.read(path.get()) : Map.of();
    }

    /** Beside the schema, else beside the data. */
    Optional<Path> find(String file) {
        return Stream.of(schema, data)
                .map(folder -> folder.resolve(file))
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
