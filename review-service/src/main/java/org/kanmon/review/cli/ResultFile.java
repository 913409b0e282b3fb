package org.kanmon.review.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A result that is written beside its place and moved there when it is whole, so that there never is half of one. */
record ResultFile(Path path) {

    /** Writes a result. */
    interface Content {
        void to(Writer writer) throws IOException;
    }

    void write(Content content) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        Path beside = BesideFile.in(folder);
        beside.toFile().deleteOnExit();
        try {
            try (Writer writer = Files.newBufferedWriter(beside)) {
                content.to(writer);
            }
            Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
