package org.kanmon.review.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanmon.sdc.source.TableReader;
import org.kanmon.sdc.source.UnusableInput;

/** Files are read as far as a table may reach; what cannot be read or written is told by the name that its user knows. */
class InputFileTest {

    @TempDir
    private Path folder;

    @Test
    void fileIsReadAsItIs() throws Exception {
        Path file = Files.writeString(folder.resolve("t.csv"), "性別,患者数\n");
        assertArrayEquals("性別,患者数\n".getBytes(UTF_8), InputFile.read(file, "t.csv"));
    }

    @Test
    void fileOfManyGigabytesIsRefusedUnread() throws IOException {
        Path file = folder.resolve("large.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(TableReader.LARGEST_FILE * 50L);
        }
        UnusableInput refused = assertThrows(UnusableInput.class, () -> InputFile.read(file, "large.csv"));
        assertEquals("file-too-large", refused.problems().get(0).code());
        assertEquals("large.csv", refused.problems().get(0).file());
    }

    @Test
    void folderThatCannotBeWrittenToIsNamedItself() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeTrue(closed.toFile().setWritable(false) && !Files.isWritable(closed), "root may write everywhere");
        AccessDeniedException refused = assertThrows(
                AccessDeniedException.class,
                () -> new OutputFolder(closed).add("a.csv", new byte[0]).write());
        assertEquals(closed.toString(), refused.getMessage());
    }

    @Test
    void placeThatIsAFolderIsNamedItself() throws IOException {
        Path place = Files.createDirectories(folder.resolve("a.csv/inner")).getParent();
        IOException refused = assertThrows(
                IOException.class,
                () -> new OutputFolder(folder).add("a.csv", new byte[0]).write());
        assertEquals(true, refused.getMessage().startsWith(place.toString()), refused.getMessage());
    }
}
