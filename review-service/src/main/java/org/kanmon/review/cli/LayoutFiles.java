package org.kanmon.review.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.sdc.source.Layout;
import org.kanmon.sdc.source.LayoutFile;
import org.kanmon.sdc.source.UnusableInput;

/**
 * A layout file and the hierarchy files that it names, which lie beside it.
 *
 * @param hierarchies by name; names of which there is no file are left out, and the reader of the table complains of them
 */
record LayoutFiles(Optional<byte[]> layout, Map<String, byte[]> hierarchies) {

    static LayoutFiles read(Optional<Path> file) throws IOException, UnusableInput {
        return read(file, file.map(path -> path.getFileName().toString()).orElse(""));
    }

    /**
     * @param name what the file is called in messages
     */
    static LayoutFiles read(Optional<Path> file, String name) throws IOException, UnusableInput {
        if (file.isEmpty()) {
            return new LayoutFiles(Optional.empty(), Map.of());
        }
        byte[] text = InputFile.read(file.get(), name);
        List<Layout.DimensionColumn> dimensions = LayoutFile.readAll(name, text).stream()
                .flatMap(layout -> layout.dimensions().stream())
                .toList();
        Map<String, byte[]> hierarchies = new LinkedHashMap<>();
        for (Layout.DimensionColumn dimension : dimensions) {
            if (dimension.hierarchy().isPresent()) {
                Path beside = file.get().resolveSibling(dimension.hierarchy().get());
                if (Files.isRegularFile(beside)) {
                    hierarchies.put(
                            dimension.hierarchy().get(),
                            InputFile.read(beside, dimension.hierarchy().get()));
                }
            }
        }
        return new LayoutFiles(Optional.of(text), hierarchies);
    }
}
