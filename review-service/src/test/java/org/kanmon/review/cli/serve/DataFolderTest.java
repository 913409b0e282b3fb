package org.kanmon.review.cli.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path parent;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void newFolderIsForItsOwnerOnly() throws Exception {
        Path path = parent.resolve("a/b");
        DataFolder.open(path).close();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path.getParent())));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void databaseIsForItsOwnerOnlyInAFolderThatOthersMayRead() throws Exception {
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (DataFolder folder = DataFolder.open(parent)) {
            folder.makeReady();
        }
        assertEquals(
                "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(parent.resolve("database"))));
    }

    @Test
    void folderBelongsToOneServiceAtATime() throws Exception {
        try (DataFolder first = DataFolder.open(parent)) {
            CannotServe refusal = assertThrows(CannotServe.class, () -> DataFolder.open(first.path()));
            assertEquals(2, refusal.exitCode());
            assertEquals("data-in-use", refusal.key());
        }
        DataFolder.open(parent).close();
    }

    @Test
    void fileIsNoFolder() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "x");
        CannotServe refusal = assertThrows(CannotServe.class, () -> DataFolder.open(file));
        assertEquals(2, refusal.exitCode());
        assertEquals("data-not-writable", refusal.key());
    }

    @Test
    void whatTheLastRunLeftGoesAndTheRestStays() throws Exception {
        Path left = parent.resolve("server/payara/applications/kanmon.war");
        Files.createDirectories(left.getParent());
        Files.writeString(left, "x");
        Path database = parent.resolve("database/kanmon.mv.db");
        Files.createDirectories(database.getParent());
        Files.writeString(database, "x");
        try (DataFolder folder = DataFolder.open(parent)) {
            folder.makeReady();
        }
        assertFalse(Files.exists(left));
        assertTrue(Files.isDirectory(parent.resolve("server/tmp")));
        assertTrue(Files.exists(database));
    }

    @Test
    void usualFolderFollowsTheEnvironment() {
        assertEquals(Path.of("/srv/kanmon"), DataFolder.usual(Map.of("XDG_DATA_HOME", "/srv")));
        assertEquals(Path.of(System.getProperty("user.home"), ".local", "share", "kanmon"), DataFolder.usual(Map.of()));
    }
}
