package org.kanmon.review.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is written beside its place, to be moved there when it is whole. Nobody is told its name. */
final class BesideFile {

    /** Something that writes. */
    @FunctionalInterface
    interface Writing {
        void to(Path beside) throws IOException;
    }

    private BesideFile() {}

    /**
     * An empty file in a folder.
     *
     * @throws AccessDeniedException with the name of the folder if it cannot be written to
     */
    static Path in(Path folder) throws IOException {
        try {
            Path beside = Files.createTempFile(folder, ".", ".part");
            // For whoever interrupts the command.
            beside.toFile().deleteOnExit();
            return beside;
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(folder.toString());
        } catch (FileSystemException e) {
            throw new FileSystemException(folder.toString(), null, e.getReason());
        }
    }

    /** Writes; what goes wrong is told of the file that was to come of it. */
    static void write(Path beside, Path place, Writing writing) throws IOException {
        try {
            writing.to(beside);
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(place.toString());
        } catch (FileSystemException e) {
            throw new FileSystemException(place.toString(), null, e.getReason());
        }
    }
}
