package org.kanmon.sdc.microdata.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanmon.sdc.microdata.search.Progress;
import org.kanmon.sdc.source.UnusableInput;

class EnginesTest {

    @TempDir
    Path folder;

    /** An engine that only has a name. Made anew by the loader of services, so that it is public and without arguments. */
    public static final class Steam implements Engine {

        @Override
        public String name() {
            return "steam";
        }

        @Override
        public Found search(Task task, Progress progress) {
            return new Found(Optional.empty(), false, 0, 0);
        }
    }

    private void jar(String name, String entry, String text) throws IOException {
        try (OutputStream file = Files.newOutputStream(folder.resolve(name));
                JarOutputStream jar = new JarOutputStream(file)) {
            jar.putNextEntry(new ZipEntry(entry));
            jar.write(text.getBytes(StandardCharsets.UTF_8));
            jar.closeEntry();
        }
    }

    @Test
    void anEngineWhoseJarLiesInTheFolderIsFoundByItsName() throws Exception {
        jar("steam.jar", "META-INF/services/" + Engine.class.getName(), Steam.class.getName() + "\n");

        assertEquals("steam", Engines.in(folder).get("steam").name());
        assertRefused(folder, "diesel");
    }

    @Test
    void withoutJarsThereIsNone() throws IOException {
        Files.writeString(folder.resolve("steam.txt"), "no jar");

        assertRefused(folder, "steam");
        assertRefused(folder.resolve("nowhere"), "steam");
    }

    private static void assertRefused(Path folder, String name) throws IOException {
        Engines engines = Engines.in(folder);
        UnusableInput refusal = assertThrows(UnusableInput.class, () -> engines.get(name));
        assertEquals("engine-missing", refusal.problems().get(0).code());
    }

    @Test
    void anEngineBringsItsOwnLibrariesAndSharesOnlyKanmonsClasses() throws Exception {
        jar("library.jar", "org/kanmon/text.txt", "text");
        EngineLoader loader = new EngineLoader(
                new URL[] {folder.resolve("library.jar").toUri().toURL()});

        assertEquals(Engine.class, loader.loadClass(Engine.class.getName()));
        assertTrue(loader.getResource("org/kanmon/text.txt") != null);
        assertFalse(isLoaded(loader, Test.class.getName()));
        assertTrue(isLoaded(loader, "java.sql.Connection"));
        loader.close();
    }

    private static boolean isLoaded(ClassLoader loader, String name) {
        try {
            return loader.loadClass(name) != null;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
