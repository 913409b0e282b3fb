package org.kanmon.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The criteria that come with the program. */
class BundledCriteriaTest {

    private static final String ROOT = "org/kanmon/criteria/files/";

    @Test
    void shippedCriteriaHaveNoProblem() {
        CriteriaValidation validation = CriteriaCatalog.bundled().validate();
        assertEquals(List.of(), validation.problems());
        assertEquals(25, validation.databases());
    }

    @Test
    void everyDatabaseCanBeAskedOnAnyDay() throws Exception {
        CriteriaCatalog catalog = CriteriaCatalog.bundled();
        for (Database database : catalog.databases()) {
            for (int year = 2010; year <= 2030; year += 5) {
                catalog.inForce(database.id(), java.time.LocalDate.of(year, 1, 1));
            }
        }
    }

    @Test
    void catalogueFromAJarSaysTheSameAsFromADirectory(@TempDir Path directory) throws Exception {
        Path jar = directory.resolve("リリース 1.jar");
        write(jar, Path.of("target/classes", ROOT));
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            CriteriaCatalog packed = CriteriaCatalog.bundledWith(loader);
            CriteriaCatalog plain = CriteriaCatalog.bundled();
            assertEquals(plain.validate(), packed.validate());
            for (Database database : plain.databases()) {
                assertEquals(
                        plain.inForce(database.id(), CriteriaFolder.DAY).digest(),
                        packed.inForce(database.id(), CriteriaFolder.DAY).digest());
                assertEquals(plain.criteria(database.id()), packed.criteria(database.id()));
            }
        }
    }

    private static void write(Path jar, Path files) throws IOException {
        try (OutputStream stream = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(stream);
                Stream<Path> paths = Files.walk(files)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(
                        new ZipEntry(ROOT + files.relativize(path).toString().replace('\\', '/')));
                Files.copy(path, entries);
            }
        }
    }
}
