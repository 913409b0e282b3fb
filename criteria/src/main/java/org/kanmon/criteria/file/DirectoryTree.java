package org.kanmon.criteria.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files in a directory. Nothing outside it is read, whatever links it holds. */
public record DirectoryTree(Path directory) implements FileTree {

    /** Deeper folders than any criterion needs are not searched. */
    private static final int MAX_DEPTH = 8;

    @Override
    public List<String> below(String folder) throws IOException {
        Path start = directory.resolve(folder);
        if (!Files.isDirectory(start, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start, MAX_DEPTH)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public Optional<InputStream> open(String path) throws IOException {
        Path file = directory.resolve(path);
        boolean inside = Files.isRegularFile(file) && file.toRealPath().startsWith(directory.toRealPath());
        return inside ? Optional.of(Files.newInputStream(file)) : Optional.empty();
    }

    @Override
    public List<String> folders() throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
                    .map(entry -> entry.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Override
    public String nameOf(String path) {
        return directory.resolve(path).toString();
    }
}
