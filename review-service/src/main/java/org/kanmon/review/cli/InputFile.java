package org.kanmon.review.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kanmon.sdc.source.Problem;
import org.kanmon.sdc.source.TableReader;
import org.kanmon.sdc.source.UnusableInput;

/** A file that somebody names on the command line. */
final class InputFile {

    private InputFile() {}

    /**
     * Reads a file, but not more of it than a table may have: a larger one is refused before it fills the memory, and one without an
     * end, such as a device, ends there.
     *
     * @param name what the file is called in messages
     */
    static byte[] read(Path file, String name) throws IOException, UnusableInput {
        int largest = TableReader.LARGEST_FILE;
        if (Files.isRegularFile(file) && Files.size(file) > largest) {
            throw tooLarge(name, largest);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw tooLarge(name, largest);
            }
            return bytes;
        }
    }

    private static UnusableInput tooLarge(String name, int largest) {
        return new UnusableInput(Problem.of("file-too-large", name, Integer.toString(largest)));
    }
}
