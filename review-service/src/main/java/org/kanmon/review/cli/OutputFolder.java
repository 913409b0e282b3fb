package org.kanmon.review.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder that results are written to as a whole: every file is written beside its place first, and moved there when all are
 * written, so that an interrupted run leaves either the old results or the new ones, never half a file.
 */
final class OutputFolder {

    private static final String MASKED = "masked.";
    private static final String DECISION = "decision.json";

    private final Path folder;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, Path> taken = new LinkedHashMap<>();

    OutputFolder(Path folder) {
        this.folder = folder;
    }

    OutputFolder add(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    /** Takes a file that has been written in the folder already, beside its place. */
    OutputFolder take(String name, Path beside) {
        taken.put(name, beside);
        return this;
    }

    /** Whether writing would replace or remove a file that is somebody's own. */
    boolean endangers(Path own) throws IOException {
        String name = own.getFileName().toString();
        return (files.containsKey(name) || name.startsWith(MASKED) && files.containsKey(DECISION))
                && Files.isDirectory(folder)
                && own.toRealPath().getParent().equals(folder.toRealPath());
    }

    /** Writes all files and answers with their paths; of an earlier run, files that this one does not have are removed. */
    List<Path> write() throws IOException {
        Files.createDirectories(folder);
        Map<Path, Path> moves = new LinkedHashMap<>();
        taken.forEach((name, beside) -> moves.put(beside, folder.resolve(name)));
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path beside = BesideFile.in(folder);
                Path place = folder.resolve(file.getKey());
                moves.put(beside, place);
                BesideFile.write(beside, place, to -> Files.write(to, file.getValue()));
            }
            for (Map.Entry<Path, Path> move : moves.entrySet()) {
                BesideFile.write(
                        move.getKey(),
                        move.getValue(),
                        from -> Files.move(
                                from,
                                move.getValue(),
                                StandardCopyOption.REPLACE_EXISTING,
                                StandardCopyOption.ATOMIC_MOVE));
            }
            if (files.containsKey(DECISION)) {
                removeLeftovers();
            }
            return List.copyOf(moves.values());
        } finally {
            for (Path beside : moves.keySet()) {
                Files.deleteIfExists(beside);
            }
        }
    }

    /** A masked file of an earlier run beside a decision that has none would be taken for its result. */
    private void removeLeftovers() throws IOException {
        try (DirectoryStream<Path> earlier = Files.newDirectoryStream(folder, MASKED + "*")) {
            for (Path file : earlier) {
                if (!files.containsKey(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
    }
}
